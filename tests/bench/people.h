#pragma once

#include <QString>
#include <QStringList>

namespace xz::bench {

/// A fictional person by number: the same number gives the same person. Names repeat about as often as in life.
struct MadeUpPerson {
    QString name, sex, birth, ethnicity, sector, organisation, phone;
};

MadeUpPerson madeUpPerson(qint64 number);
QStringList madeUpNames(int count);
/// 30 sectors.
const QStringList &sectors();

} // namespace xz::bench
