#pragma once

#include <QList>

#include "print/layout/document.h"

namespace xz::members {

/// Several documents as one, a member after another, each with pages counted by itself and a line at the foot.
class DossierDocument : public Document
{
public:
    struct Line {
        QString first, next; ///< at the left of the first page and of the others
        double y = 288;
    };
    explicit DossierDocument(QString title, Line foot) : m_title(std::move(title)), m_foot(std::move(foot)) {}

    /// The parts of one member. `caption` stands before the page number: “孔瑞映　050087”.
    void add(const QString &name, const QString &caption, const QList<DocumentPtr> &parts);

    int pageCount() const override { return int(m_pages.size()); }
    QSizeF pageSize(int page) const override;
    void paint(QPainter &painter, int page) const override;
    QString title() const override { return m_title; }
    int pageOf(const QString &text) const override;
    int itemCount() const override { return m_members; }
    QStringList notices() const override;

private:
    struct Page {
        DocumentPtr part;
        int inPart = 0;
        QString name, caption;
        int number = 1, count = 1; ///< of the member
    };
    QString m_title;
    Line m_foot;
    QList<Page> m_pages;
    int m_members = 0;
};

} // namespace xz::members
