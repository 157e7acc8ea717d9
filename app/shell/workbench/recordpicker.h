#pragma once

#include <QPair>
#include <QTimer>
#include <QWidget>

#include "core/search/searchindex.h"
#include "shell/export.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace xz {

class Button;
class Workspace;

/// Finds one record by typing: what fits is listed under the field, Enter or a click takes it; the link can be taken away again.
class XZSHELL_EXPORT RecordPicker : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// Table and id; id 0: none.
    QPair<QString, qint64> record() const { return m_record; }
    void setRecord(const QString &table, qint64 id);

signals:
    void failed(const xz::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find();
    void take(int row);
    void showRecord(const QString &kind, const QString &title);

    Workspace &m_workspace;
    QPair<QString, qint64> m_record;
    QList<SearchHit> m_hits;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_chosen;
    Button *m_clear;
    QTimer m_timer;
};

} // namespace xz
