#pragma once

#include <QWidget>

#include "shell/export.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace xz {

class Button;
class Interaction;
class MessageBar;

/// What a new database is made of.
struct NewDatabase {
    QString path;
    QString office;
    int term = 1;
    QString clerk = {}; ///< who works here; stands in the change log
};

/// The first start: make a database with the organisation's name and term, open the demo, restore a backup, open an existing one.
class XZSHELL_EXPORT WelcomeView : public QWidget
{
    Q_OBJECT

public:
    /// `proposedPath`: where a new database would lie.
    WelcomeView(const QString &proposedPath, const QStringList &recent, Interaction &interaction, QWidget *parent = nullptr);

    MessageBar &messageBar() { return *m_message; }
    void setBusy(const QString &what); ///< empty: not busy
    void setDemoThere(bool isThere);   ///< it can be made anew then

signals:
    void createAsked(const xz::NewDatabase &wanted);
    void openAsked(const QString &path);
    void demoAsked();
    void demoAnewAsked();
    /// Restore `backup` as the database `target`.
    void restoreAsked(const QString &backup, const QString &target);

private:
    QWidget *makeCreateCard(const QString &proposedPath);
    QWidget *makeOtherCard(const QStringList &recent);
    void create();
    void choosePath();
    void restore();
    void open();

    Interaction &m_interaction;
    MessageBar *m_message;
    QLineEdit *m_office;
    QSpinBox *m_term;
    QLineEdit *m_clerk;
    QLineEdit *m_path;
    QLabel *m_officeFault;
    QLabel *m_busy;
    QPushButton *m_demoAnew = nullptr;
    QList<QWidget *> m_cards;
};

} // namespace xz

Q_DECLARE_METATYPE(xz::NewDatabase)
