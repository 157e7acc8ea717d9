#pragma once

#include <QWidget>

#include "ui/importreview.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xz {
class Chip;
class EmptyState;
class FactsView;
}

class QStackedWidget;

namespace xz::members {

/// Detail of a preview row: how it was matched, every difference with a box to take it or not, what is wrong, and below it the
/// mapping of columns.
class ImportDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDetail(QWidget *parent = nullptr);

    void showDetail(const ReviewDetail &detail);
    void showNothing();
    /// “工作表‘委员’，标题行第 3 行”, pairs "B 姓名" → "姓名、括注", and what was tidied.
    void showMapping(const QString &facts, const QList<ReviewColumn> &columns, const QStringList &notes);

signals:
    void fieldToggled(qint64 key, const QString &field, bool taken);
    void allToggled(qint64 key, bool taken);
    void backToMapping();
    void sectorAccepted(const QString &name, const QString &asName);
    void allSectorsAccepted();
    void mended(qint64 key, const QString &field, const QString &text);
    void choiceMade(qint64 key, bool taken);
    void distinctClicked(qint64 key);

private:
    void addDifference(const ReviewDifference &difference);
    void addProblem(const ReviewProblem &problem);
    void addChoices();
    void addSectorOffers();
    void clear(QLayout *layout);

    ReviewDetail m_detail;
    QStackedWidget *m_stack;
    QLabel *m_name;
    Chip *m_mark;
    QLabel *m_row;
    QLabel *m_basis;
    QWidget *m_problems;
    QVBoxLayout *m_problemLines;
    QWidget *m_differenceHead;
    QPushButton *m_all;
    QWidget *m_differences;
    QVBoxLayout *m_differenceLines;
    QLabel *m_sameCount;
    QPushButton *m_showSame;
    FactsView *m_others;
    QLabel *m_mappingFacts;
    QWidget *m_mapping;
    QLabel *m_notes;
};

} // namespace xz::members
