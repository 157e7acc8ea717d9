#include "ui/interaction/dialoginteraction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include "ui/theme/theme.h"
#include "ui/widgets/uistate.h"

namespace xz {

namespace {

QString lastFolder()
{
    const QString kept = UiState::read(QStringLiteral("files/folder")).toString();
    return QDir(kept).exists() && !kept.isEmpty() ? kept : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

std::optional<QString> remembered(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    UiState::write(QStringLiteral("files/folder"), QFileInfo(path).absolutePath());
    return path;
}

// "Excel (*.xlsx);;CSV (*.csv)": the ending a name without one gets.
QString endingOf(const QString &selectedFilter)
{
    const auto from = selectedFilter.indexOf(QLatin1String("*."));
    if (from < 0)
        return {};
    QString ending = selectedFilter.mid(from + 1);
    ending.truncate(ending.indexOf(QLatin1Char(ending.contains(QLatin1Char(' ')) ? ' ' : ')')));
    return ending;
}

QString translated(const char *text) { return QCoreApplication::translate("xz::DialogInteraction", text); }

} // namespace

int DialogInteraction::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("questionBox"));
    box.setIcon(question.danger ? QMessageBox::Warning : QMessageBox::Question);
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setInformativeText(question.text);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : question.choices)
        buttons << box.addButton(choice, QMessageBox::ActionRole);
    const int cancel = question.cancel < 0 ? int(question.choices.size()) - 1 : question.cancel;
    if (auto *primary = qobject_cast<QPushButton *>(buttons.value(question.primary)))
        box.setDefaultButton(primary);
    if (auto *escape = buttons.value(cancel))
        box.setEscapeButton(escape);
    box.exec();
    const auto clicked = buttons.indexOf(box.clickedButton());
    return clicked < 0 ? cancel : int(clicked);
}

void DialogInteraction::showError(QWidget *parent, const Error &error)
{
    if (error.isCancelled())
        return;
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("errorBox"));
    box.setIcon(QMessageBox::Critical);
    box.setWindowTitle(translated(QT_TRANSLATE_NOOP("xz::DialogInteraction", "This did not work")));
    box.setText(error.text);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.addButton(translated(QT_TRANSLATE_NOOP("xz::DialogInteraction", "Close")), QMessageBox::AcceptRole);
    box.exec();
}

std::optional<QString> DialogInteraction::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filter));
}

std::optional<QString> DialogInteraction::saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter)
{
    QString selected;
    QString path = QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(proposedName), filter, &selected);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += endingOf(selected);
        // The dialog asked about the name without its ending only.
        if (QFileInfo::exists(path)
            && ask(parent, {translated(QT_TRANSLATE_NOOP("xz::DialogInteraction", "Replace the file?")), path,
                            {translated(QT_TRANSLATE_NOOP("xz::DialogInteraction", "Replace")),
                             translated(QT_TRANSLATE_NOOP("xz::DialogInteraction", "Cancel"))},
                            1, 1, true})
                   != 0)
            return std::nullopt;
    }
    return remembered(path);
}

std::optional<QString> DialogInteraction::chooseFolder(QWidget *parent, const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder());
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

std::optional<QString> DialogInteraction::askText(QWidget *parent, const QString &title, const QString &label, const QString &value)
{
    // Qt's own words for the buttons are not translated on every system.
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(value);
    dialog.setOkButtonText(QCoreApplication::translate("xz::Interaction", "OK"));
    dialog.setCancelButtonText(QCoreApplication::translate("xz::Interaction", "Cancel"));
    dialog.resize(Theme::app().px(360), dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? std::optional<QString>(dialog.textValue()) : std::nullopt;
}

} // namespace xz
