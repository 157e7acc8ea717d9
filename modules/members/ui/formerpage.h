#pragma once

#include "sdk/listpage.h"

namespace xz::members {

/// Page 老委员: the register of former members; Enter opens the archive, one can be taken into the current term again.
class FormerPage : public ListPage
{
    Q_OBJECT

public:
    explicit FormerPage(ModuleContext &context, QWidget *parent = nullptr);

    bool showRecord(const QString &table, qint64 id) override;

private:
    void fill();
    void rejoin();
    void openArchive(qint64 personId);
    QString listTitle() const override;

    qint64 m_current = 0;
    FilterCombo *m_terms;
};

} // namespace xz::members
