#pragma once

#include <QCoreApplication>

#include "data/factloader.h"
#include "data/schemerepository.h"
#include "data/scorebook.h"
#include "domain/scoring/scoreengine.h"
#include "sdk/commandarguments.h"
#include "sdk/registries.h"

namespace xz::members {

/// `xiezheng members score --year Y`.
class ScoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::ScoreCommand)

public:
    static CommandEntry entry();

private:
    struct Scored {
        StoredScheme stored;
        Scheme scheme;
        QList<MemberScore> scores;
    };

    explicit ScoreCommand(CommandCall &call);
    int run();
    Result<QList<StoredScheme>> wanted(Workspace &workspace, int year) const;
    Result<Scored> scored(const StoredScheme &stored, const YearFacts &facts) const;
    void printScores(const Scored &scored, const YearFacts &facts) const;
    void printComparison(const Scored &before, const Scored &after, const YearFacts &facts) const;
    void printJson(const QJsonDocument &document) const;
    int misuse(const QString &text) const;

    CommandCall &m_call;
    Result<CommandArguments> m_options;
};

} // namespace xz::members
