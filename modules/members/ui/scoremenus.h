#pragma once

#include <QString>

#include <functional>

#include "core/common/result.h"

class QMenu;
class QWidget;

namespace xz {
class Interaction;
class Workspace;
}

namespace xz::members {

/// One entry for each report of the scores. Object names are the prefix and the template's id.
void addReportActions(QMenu &menu, const QString &prefix, const std::function<void(const QString &templateId)> &run);
/// One for each paper of a single member: the dossier and the half-year forms.
void addDossierActions(QMenu &menu, const QString &prefix, const std::function<void(const QString &templateId)> &run);

/// Asks for a file and writes a report as xlsx or csv in a worker; `done` gets the path. Nothing is called when the user gives it up.
void exportScoreReport(QWidget &page, Interaction &interaction, Workspace &workspace, const QString &templateId, int year,
                       const std::function<void(const Result<QString> &)> &done);
/// The same for a paper of one member.
void exportDossier(QWidget &page, Interaction &interaction, Workspace &workspace, const QString &templateId, int year, qint64 person, const QString &name,
                   const std::function<void(const Result<QString> &)> &done);

} // namespace xz::members
