#pragma once

#include <QFile>

#include "core/tabular/pendingfile.h"
#include "core/tabular/sheetwriter.h"

namespace xz::tabular {

/// UTF-8 with BOM, commas, CR LF.
class CsvSheetWriter : public SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path);

    void title(const QString &, int) override {}
    void header(const QStringList &labels, const QList<double> &widthsInCharacters) override;
    void row(const QVariantList &values) override;
    Outcome finish() override;

private:
    explicit CsvSheetWriter(const QString &path);
    void write(const QByteArray &bytes);

    QString m_target;
    PendingFile m_pending;
    QFile m_file;
    bool m_failed = false;
};

} // namespace xz::tabular
