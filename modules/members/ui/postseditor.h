#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace xz {
class Button;
}

namespace xz::members {

/// Posts held within a term, one a row: post, from, to, the meeting that decided. As a field of a form its value is a list of maps
/// {id, post, starts, ends, meeting}; rows without a post are left out.
class PostsEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant posts READ posts WRITE setPosts NOTIFY changed USER true)

public:
    explicit PostsEditor(QWidget *parent = nullptr);

    void setChoices(const QList<QPair<QVariant, QString>> &choices);
    QVariant posts() const;
    void setPosts(const QVariant &posts);
    /// What is wrong with a value (a date that is none, an end before its start), translated; empty when right.
    static QString fault(const QVariant &posts);

signals:
    void changed();

private:
    struct Row {
        QWidget *widget = nullptr;
        QVariant id;
        QComboBox *post = nullptr;
        QLineEdit *starts = nullptr, *ends = nullptr, *meeting = nullptr;
    };
    Row &addRow();
    void removeRow(QWidget *widget);
    void fillChoices(QComboBox &combo) const;

    QList<QPair<QVariant, QString>> m_choices;
    QList<Row> m_rows;
    QVBoxLayout *m_layout;
    Button *m_add;
    bool m_filling = false;
};

} // namespace xz::members
