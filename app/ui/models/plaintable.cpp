#include "ui/models/plaintable.h"

#include <QHeaderView>
#include <QTableView>

#include "ui/models/tabledelegate.h"
#include "ui/models/tableheader.h"
#include "ui/theme/theme.h"

namespace xz {

QTableView *makePlainTable(const QString &objectName, const QString &accessibleName, QAbstractItemModel *model, int stretch)
{
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    auto *header = new TableHeader(table);
    header->setMeasure(28);
    table->setHorizontalHeader(header);
    table->setItemDelegate(new TableDelegate(table));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    if (stretch >= 0) {
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(stretch, QHeaderView::Stretch);
    }
    const auto measure = [table] { table->verticalHeader()->setDefaultSectionSize(Theme::app().px(28)); };
    QObject::connect(&Theme::app(), &Theme::changed, table, measure);
    measure();
    return table;
}

} // namespace xz
