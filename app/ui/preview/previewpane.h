#pragma once

#include <QPointer>
#include <QWidget>

#include "print/layout/document.h"
#include "ui/export.h"

class QLabel;
class QLineEdit;

namespace xz {

class Button;
class MessageBar;
class NameList;
class PreviewView;
class SearchField;
class SegmentedControl;

/// Preview with its toolbar of 40 px (page, one or two pages, zoom, whole page, jump to a person) and message bar.
class XZUI_EXPORT PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    PreviewView &view() { return *m_view; }
    MessageBar &messageBar() { return *m_message; }
    /// Shows the pages and what the user ought to know about them.
    void setDocument(DocumentPtr document, bool keepPlace = false);
    SearchField &jumpField() { return *m_jump; }
    /// Narrow use (template manager): no jump field.
    void setCompact(bool compact);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void jumpTo(const QString &text);
    void jumpToNext();
    void showNotices();
    void showNames();
    void showPages(int first, int last);
    void applyMeasures();

    QWidget *m_bar;
    Button *m_previous;
    QLineEdit *m_page;
    QLabel *m_count;
    Button *m_next;
    SegmentedControl *m_columns;
    Button *m_out;
    Button *m_zoom;
    Button *m_in;
    Button *m_whole;
    SearchField *m_jump;
    MessageBar *m_message;
    PreviewView *m_view;
    QList<int> m_found; ///< pages of the person looked for
    QString m_sought;
    bool m_justFound = false;
    QPointer<NameList> m_names;
};

} // namespace xz
