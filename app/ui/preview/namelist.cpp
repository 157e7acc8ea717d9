#include "ui/preview/namelist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz {

NameList::NameList(const QString &title, const QStringList &names, QWidget *parent) : QDialog(parent), m_list(new QListWidget(this))
{
    const Theme &theme = Theme::app();
    setObjectName(QStringLiteral("nameList"));
    setWindowTitle(tr("Names"));
    auto *heading = makeLabel(title, TextRole::Base, this);
    heading->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("nameList.names"));
    m_list->setAccessibleName(title);
    m_list->addItems(names);
    m_list->setCurrentRow(0);
    auto *copy = new Button(QStringLiteral("nameList.copy"), QStringLiteral("edit-copy"), tr("Copy"), this);
    auto *close = new Button(QStringLiteral("nameList.close"), {}, tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(makeLabel(tr("Enter shows the page of a person."), TextRole::Hint, this));
    column->addLayout(buttons);
    resize(theme.px(300), theme.px(380));
    for (Button *button : {copy, close})
        button->setAutoDefault(false);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit chosen(item->text()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit chosen(item->text()); });
    connect(copy, &QPushButton::clicked, this, [names] { QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n'))); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_list->setFocus();
}

} // namespace xz
