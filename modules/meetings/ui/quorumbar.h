#pragma once

#include <QWidget>

#include "domain/attendance.h"

namespace xz::meetings {

/// How many are there against all members, with the mark of the quorum.
class QuorumBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuorumBar(QWidget *parent = nullptr);
    void setQuorum(const Quorum &quorum);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Quorum m_quorum;
};

} // namespace xz::meetings
