#pragma once

#include "core/tabular/pendingfile.h"
#include "core/tabular/sheetwriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace xz::tabular {

/// Written row by row through libxlsxwriter in constant memory.
class XlsxSheetWriter : public SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path, const QString &sheetName);
    ~XlsxSheetWriter() override;

    void title(const QString &text, int columns) override;
    void header(const QStringList &labels, const QList<double> &widthsInCharacters) override;
    void row(const QVariantList &values) override;
    Outcome finish() override;

private:
    explicit XlsxSheetWriter(const QString &path);
    void cell(quint16 column, const QVariant &value);
    void note(int error);

    QString m_target;
    PendingFile m_pending;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_title = nullptr, *m_header = nullptr, *m_text = nullptr, *m_date = nullptr, *m_dateTime = nullptr;
    quint32 m_row = 0;
    int m_error = 0; ///< first error of the library
};

} // namespace xz::tabular
