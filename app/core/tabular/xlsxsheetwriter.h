#pragma once

#include <QByteArray>

#include <memory>

#include "core/tabular/pendingfile.h"
#include "core/tabular/sheetwriter.h"

class QuaZip;
class QuaZipFile;

namespace xz::tabular {

/// Office Open XML written row by row in constant memory, with inline strings.
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
    enum Style { Plain, Title, Header, Text, Date, DateTime };

    XlsxSheetWriter(const QString &path, const QString &sheetName);
    void beginSheet(const QList<double> &widths, int frozenRows);
    void beginRow(double height = 0);
    void endRow();
    void number(int column, double value, Style style);
    void text(int column, const QString &value, Style style);
    void cell(int column, const QVariant &value);
    QByteArray reference(int column) const;
    void flush();
    void part(const QString &name, const QByteArray &bytes);
    bool openPart(const QString &name);
    void closePart();

    QString m_target;
    QString m_sheetName;
    PendingFile m_pending;
    std::unique_ptr<QuaZip> m_zip;
    std::unique_ptr<QuaZipFile> m_part;
    QByteArray m_buffer;
    QString m_titleText;
    int m_titleColumns = 0;
    bool m_sheetBegun = false;
    int m_headerRow = 0; ///< repeated on each printed page; 0: none
    int m_row = 0;
    QByteArray m_merged;
    QString m_failure;
    Error m_limit; ///< what cannot be held by a sheet
};

} // namespace xz::tabular
