#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/directory/directory.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// A list as it is printed and exported.
struct ArchiveList {
    struct Column {
        QString title;
        double width = 100; ///< shares the page in its proportion
        bool alignRight = false;
    };
    struct Row {
        QStringList cells; ///< empty: a heading
        QString heading = {};
    };
    QString title, subtitle;
    QList<Column> columns;
    QList<Row> rows;

    void addHeading(const QString &text) { rows << Row{{}, text}; }
    void addRow(const QStringList &cells) { rows << Row{cells, {}}; }
};

/// The office's lists of a term: contact book, birthdays, term summary, completeness report, composition tables.
class ArchiveLists
{
public:
    explicit ArchiveLists(Workspace &workspace);

    struct Asked {
        Term term;
        Directory::Order order = Directory::Order::Strokes;
        QString sector;          ///< name or short name; empty: all
        QList<qint64> persons;   ///< empty: all
        int month = 0;           ///< of birthdays; 0: all
    };
    /// "contacts", "birthdays", "summary", "completeness", "composition-sector", "composition-committee", "composition-group".
    static const QStringList &ids();
    static QString title(const QString &id); ///< translated
    /// Worker thread. NotFound when there is no such list.
    Result<ArchiveList> list(const QString &id, const Asked &asked) const;
    /// As .xlsx or .csv.
    static Outcome write(const ArchiveList &list, const QString &path);

private:
    Result<QList<MemberRow>> members(const Asked &asked) const;
    Result<ArchiveList> contacts(const Asked &asked) const;
    Result<ArchiveList> birthdays(const Asked &asked) const;
    Result<ArchiveList> summary(const Asked &asked) const;
    Result<ArchiveList> completeness(const Asked &asked) const;
    Result<ArchiveList> composition(CodeTable table, const Asked &asked) const;
    QString body(const Term &term) const;

    Workspace &m_workspace;
};

} // namespace xz::members
