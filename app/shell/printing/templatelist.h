#pragma once

#include <QHash>
#include <QWidget>

#include "print/template/printtemplate.h"
#include "shell/export.h"

class QListView;

namespace xz {

class SearchField;

/// Templates of a source under their group headings, with glyph, name, size and count (232 px wide, rows of 52).
class XZSHELL_EXPORT TemplateList : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateList(QWidget *parent = nullptr);

    void setTemplates(const QList<PrintTemplate> &templates);
    /// "412 张" behind the paper size.
    void setCount(const QString &templateId, const QString &count);
    QString current() const;
    bool setCurrent(const QString &templateId);
    QStringList ids() const; ///< those shown, top to bottom

signals:
    void currentChanged(const QString &templateId);

private:
    void fill();

    QList<PrintTemplate> m_templates;
    QHash<QString, QString> m_counts;
    SearchField *m_search;
    QListView *m_view;
    class Model;
    Model *m_model;
};

} // namespace xz
