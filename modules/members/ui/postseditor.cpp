#include "ui/postseditor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/directory/customfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace xz::members {

namespace {

const QString idKey = QStringLiteral("id");
const QString postKey = QStringLiteral("post");
const QString startsKey = QStringLiteral("starts");
const QString endsKey = QStringLiteral("ends");
const QString meetingKey = QStringLiteral("meeting");

/// As ISO; what is no date stays as it was typed and is a fault.
QString dateOf(const QString &text)
{
    CustomField field;
    field.kind = CustomField::Kind::Date;
    const auto clean = CustomFields::clean(field, text);
    return clean ? *clean : text.trimmed();
}

bool isDate(const QString &text)
{
    CustomField field;
    field.kind = CustomField::Kind::Date;
    return bool(CustomFields::clean(field, text));
}

} // namespace

PostsEditor::PostsEditor(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_add(new Button(QStringLiteral("posts.add"), QStringLiteral("list-add"), tr("Add a post held in this term"), this, Button::Kind::Flat))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::app().px(8));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setSmall(true);
    connect(m_add, &Button::clicked, this, [this] {
        Row &row = addRow();
        row.post->setFocus();
        emit changed();
    });
}

void PostsEditor::setChoices(const QList<QPair<QVariant, QString>> &choices)
{
    m_choices = choices;
    for (const Row &row : std::as_const(m_rows)) {
        const QVariant kept = row.post->currentData();
        const QSignalBlocker blocker(row.post);
        fillChoices(*row.post);
        row.post->setCurrentIndex(std::max(0, row.post->findData(kept)));
    }
}

void PostsEditor::fillChoices(QComboBox &combo) const
{
    combo.clear();
    for (const auto &[value, text] : m_choices)
        combo.addItem(text, value);
}

PostsEditor::Row &PostsEditor::addRow()
{
    Row row;
    const Theme &theme = Theme::app();
    row.widget = new QWidget(this);
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(4));
    grid->setVerticalSpacing(theme.px(4));
    row.post = new QComboBox(row.widget);
    fillChoices(*row.post);
    row.post->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.post->setMinimumContentsLength(4);
    row.starts = new QLineEdit(row.widget);
    row.ends = new QLineEdit(row.widget);
    row.meeting = new QLineEdit(row.widget);
    row.starts->setPlaceholderText(tr("from 2022-01"));
    row.ends->setPlaceholderText(tr("until (held still: empty)"));
    row.meeting->setPlaceholderText(tr("decided by (meeting)"));
    const int number = int(m_rows.size()) + 1;
    row.post->setAccessibleName(tr("Post %1").arg(number));
    row.starts->setAccessibleName(tr("Post %1 from").arg(number));
    row.ends->setAccessibleName(tr("Post %1 until").arg(number));
    row.meeting->setAccessibleName(tr("Post %1 decided by").arg(number));
    row.post->setObjectName(QStringLiteral("posts.post"));
    row.starts->setObjectName(QStringLiteral("posts.starts"));
    row.ends->setObjectName(QStringLiteral("posts.ends"));
    row.meeting->setObjectName(QStringLiteral("posts.meeting"));
    auto *remove = new Button(QStringLiteral("posts.remove"), QStringLiteral("edit-delete"), {}, row.widget, Button::Kind::Flat);
    remove->setAccessibleName(tr("Take post %1 away").arg(number));
    remove->setToolTip(tr("Take this post away"));
    grid->addWidget(row.post, 0, 0);
    grid->addWidget(row.starts, 0, 1);
    grid->addWidget(row.ends, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(row.meeting, 1, 0, 1, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    const auto edited = [this] {
        if (!m_filling)
            emit changed();
    };
    connect(row.post, &QComboBox::currentIndexChanged, this, edited);
    for (QLineEdit *edit : {row.starts, row.ends, row.meeting})
        connect(edit, &QLineEdit::textChanged, this, edited);
    connect(remove, &Button::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    m_rows << row;
    return m_rows.last();
}

void PostsEditor::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    if (!m_filling)
        emit changed();
}

QVariant PostsEditor::posts() const
{
    QVariantList list;
    for (const Row &row : m_rows) {
        if (row.post->currentData().toLongLong() == 0)
            continue;
        list << QVariantMap{{idKey, row.id.toLongLong()},
                            {postKey, row.post->currentData().toLongLong()},
                            {startsKey, dateOf(row.starts->text())},
                            {endsKey, dateOf(row.ends->text())},
                            {meetingKey, row.meeting->text().simplified()}};
    }
    return list;
}

void PostsEditor::setPosts(const QVariant &posts)
{
    m_filling = true;
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
    for (const QVariant &each : posts.toList()) {
        const QVariantMap values = each.toMap();
        Row &row = addRow();
        row.id = values.value(idKey).toLongLong();
        row.post->setCurrentIndex(std::max(0, row.post->findData(values.value(postKey).toLongLong())));
        row.starts->setText(values.value(startsKey).toString());
        row.ends->setText(values.value(endsKey).toString());
        row.meeting->setText(values.value(meetingKey).toString());
    }
    m_filling = false;
    emit changed();
}

QString PostsEditor::fault(const QVariant &posts)
{
    for (const QVariant &each : posts.toList()) {
        const QVariantMap values = each.toMap();
        const QString starts = values.value(startsKey).toString(), ends = values.value(endsKey).toString();
        for (const QString &date : {starts, ends}) {
            if (!isDate(date))
                return tr("“%1” is no date. Write 2024, 2024-01 or 2024-01-15.").arg(date);
        }
        if (!starts.isEmpty() && !ends.isEmpty() && ends < starts.left(ends.size()))
            return tr("A post ends (%1) before it begins (%2).").arg(ends, starts);
    }
    return {};
}

} // namespace xz::members
