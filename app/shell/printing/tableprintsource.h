#pragma once

#include "sdk/registries.h"
#include "shell/export.h"

namespace xz {

/// Prints the list of any page as a plain table; openPrint(tablePrintSource, {}, {}, tablePrintOptions(table->slice(title))).
class XZSHELL_EXPORT TablePrintSource : public PrintSource
{
public:
    QString id() const override;
    QString title() const override;
    QList<PrintTemplate> templates() const override;
    Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const override;
    QList<Range> ranges(Workspace &workspace, const PrintRequest &request) const override;
    PrintData sample(const QString &templateId) const override;
};

/// Adds it to the print sources unless it is there.
XZSHELL_EXPORT void registerTablePrinting(Registries &registries);

} // namespace xz
