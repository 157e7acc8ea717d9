#pragma once

#include <QHash>

#include "core/tabular/numberformat.h"
#include "core/tabular/sheet.h"
#include "core/tabular/ziparchive.h"

namespace xz::tabular {

class XmlScanner;

/// Office Open XML spreadsheets (ECMA-376, transitional and strict), read as a stream.
class XlsxWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive);

    QStringList sheets() const override;
    QStringList hiddenSheets() const override { return m_hiddenSheets; }
    Outcome read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress) override;
    QList<MergedRange> merged(int sheet) const override;

private:
    struct Sheet {
        QString name;
        QString part;
    };

    explicit XlsxWorkbook(std::unique_ptr<ZipArchive> archive);
    Outcome readDirectory();
    Outcome readStyles(const QString &part);
    Outcome readStrings(Progress &progress);
    Result<QHash<QString, std::pair<QString, QString>>> relations(const QString &part);

    std::unique_ptr<ZipArchive> m_archive;
    QList<Sheet> m_sheets;
    QStringList m_hiddenSheets;
    QList<NumberFormat> m_formats;
    QString m_stringsPart;
    QStringList m_strings;
    bool m_stringsRead = false;
    bool m_base1904 = false;
    QHash<int, QList<MergedRange>> m_merged;
};

} // namespace xz::tabular
