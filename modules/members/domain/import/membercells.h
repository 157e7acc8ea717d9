#pragma once

#include "domain/import/codenames.h"
#include "domain/import/rostercorrections.h"
#include "domain/import/rostermapping.h"
#include "domain/import/rosterrow.h"
#include "domain/import/rostervalues.h"

namespace xz::members {

/// Words of the code tables that headings and cells are understood by.
struct RosterCodes {
    CodeNames sectors, parties, committees, groups, posts;
};

/// Understands the cells of one row: each cleaned and checked by itself, with what the cells say of each other. Knows nothing of the rows
/// above. What it is made of has to outlive it.
class MemberCells
{
public:
    MemberCells(const RosterMapping &mapping, const RosterCodes &codes, const RosterCorrections &corrections, OctoberStyle october);

    void read(const SheetRow &source, RosterRow &row) const;

    /// As the user mended it, else as the file has it.
    const Cell &cellOf(const SheetRow &source, RosterField field) const;
    /// Clean; empty when the cell is an error.
    QString textOf(const SheetRow &source, RosterField field) const;
    void report(RosterRow &row, ProblemKind kind, RosterField field, const QString &value, const QString &text) const;

private:
    void readName(const SheetRow &source, RosterRow &row) const;
    void readSexAndEthnicity(const SheetRow &source, RosterRow &row) const;
    void readDates(const SheetRow &source, RosterRow &row) const;
    void readPhones(const SheetRow &source, RosterRow &row) const;
    void readCodes(const SheetRow &source, RosterRow &row) const;
    void readRest(const SheetRow &source, RosterRow &row) const;
    void readIdNumber(const SheetRow &source, RosterRow &row) const;
    void readRemark(RosterRow &row) const;

    const RosterMapping &m_mapping;
    const RosterCodes &m_codes;
    const RosterCorrections &m_corrections;
    OctoberStyle m_october;
    bool m_birthIsMonth;
};

} // namespace xz::members
