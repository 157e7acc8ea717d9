#pragma once

#include <QByteArray>
#include <QHash>

#include "core/tabular/compoundfile.h"
#include "core/tabular/numberformat.h"
#include "core/tabular/sheet.h"

namespace xz::tabular {

/// Excel 5 to 2003 workbooks (BIFF5 and BIFF8, [MS-XLS]).
class XlsWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const CompoundFile &file);

    QStringList sheets() const override;
    QStringList hiddenSheets() const override { return m_hiddenSheets; }
    Outcome read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress) override;
    QList<MergedRange> merged(int sheet) const override { return m_merged.value(sheet); }

private:
    struct Sheet {
        QString name;
        qint64 offset = 0;
    };

    explicit XlsWorkbook(QByteArray stream) : m_stream(std::move(stream)) {}
    Outcome readGlobals();

    QByteArray m_stream;
    bool m_isBiff8 = true;
    bool m_base1904 = false;
    int m_codePage = 936;
    QList<Sheet> m_sheets;
    QStringList m_hiddenSheets;
    QStringList m_strings;
    QList<NumberFormat> m_formats;
    QHash<int, QList<MergedRange>> m_merged;
};

} // namespace xz::tabular
