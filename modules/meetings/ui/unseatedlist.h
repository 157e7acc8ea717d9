#pragma once

#include <QListWidget>

namespace xz::meetings {

/// People without a seat: name, class, reason. They are dragged onto the map from here.
class UnseatedList : public QListWidget
{
    Q_OBJECT

public:
    explicit UnseatedList(QWidget *parent = nullptr);

    struct Row {
        qint64 attendee = 0;
        QString name, attendanceClass, reason;
        bool onLeave = false; ///< stands at the end and cannot be dragged
    };
    void setRows(const QList<Row> &rows);
    qint64 currentAttendee() const;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    QStringList mimeTypes() const override;
};

} // namespace xz::meetings
