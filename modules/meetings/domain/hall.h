#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include "domain/area.h"

namespace xz::meetings {

/// A hall of a meeting with its areas; area ids are unique over all halls.
struct Hall {
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::Hall)

public:
    qint64 id = 0;
    qint64 version = 0;
    QString name;
    QList<Area> areas;

    const Area *area(qint64 areaId) const;
    Area *area(qint64 areaId);
    const Area *areaOf(AreaKind kind) const; ///< the first of that kind, nullptr when there is none
    Area *areaOf(AreaKind kind);
    int seatCount() const;
    int capacity() const;
};

/// The area and its hall among several halls; nullptr when unknown.
const Area *findArea(const QList<Hall> &halls, qint64 areaId);
const Hall *findHallOfArea(const QList<Hall> &halls, qint64 areaId);

/// "7排4号"; on the rostrum "主席台第1排3号".
QString seatText(const QList<Hall> &halls, const Seat &seat);

} // namespace xz::meetings
