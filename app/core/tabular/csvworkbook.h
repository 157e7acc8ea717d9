#pragma once

#include <QFile>

#include "core/tabular/sheet.h"
#include "core/tabular/textdecoder.h"

namespace xz::tabular {

/// Text tables (RFC 4180, with tab or semicolon as well), read as a stream.
class CsvWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString &path);

    QStringList sheets() const override { return {m_name}; }
    Outcome read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress) override;
    QList<MergedRange> merged(int) const override { return {}; }
    QString encoding() const override;

private:
    explicit CsvWorkbook(const QString &path);
    QChar sniffDelimiter();

    QFile m_file;
    QString m_name;
    TextEncoding m_encoding;
    QChar m_delimiter = u',';
};

} // namespace xz::tabular
