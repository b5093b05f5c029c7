// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/formerror.h"

#include "gui/text/errortext.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::FormError)
};

QString serverText(const ErrorDetail &detail)
{
    if (detail.suggestion.isEmpty()) {
        return shown(detail.message);
    }
    return shown(QString(detail.message % u' ' % detail.suggestion));
}

} // namespace

QList<FieldProblem> problemsOf(const ApiError &error)
{
    QList<FieldProblem> problems;
    for (const ErrorDetail &detail : error.details) {
        problems << FieldProblem{fieldOfPath(detail.path), Problem::FromServer, serverText(detail)};
    }
    if (problems.isEmpty()) {
        const ErrorWords words = wishErrorWords(WishKind::Request, error);
        problems << formProblem(words.title % u'\n' % words.body);
    }
    return problems;
}

FieldProblem formProblem(const QString &text)
{
    return {Field::Form, Problem::FromServer, text};
}

QString formProblemText(const QList<FieldProblem> &problems, Field field)
{
    QStringList texts;
    for (const FieldProblem &problem : problems) {
        if (problem.field == field) {
            texts << (field == Field::Form ? problem.serverMessage : fieldProblemText(problem));
        }
    }
    return texts.join(u'\n');
}

QString notRecordedText(StoreErrorKind why)
{
    switch (why) {
    case StoreErrorKind::Full:
        return Words::tr("Not requested: the disk is full, so the request could not be noted down. "
                         "Free some space and press Start sync again.");
    case StoreErrorKind::Busy:
        return Words::tr("Not requested: FleetSync's own notes are busy. Press Start sync again in "
                         "a moment.");
    case StoreErrorKind::ReadOnly:
        return Words::tr("Not requested: this window only shows, because another FleetSync has "
                         "these fleets. Close that one, then start this one again.");
    case StoreErrorKind::Broken:
        return Words::tr("Not requested: FleetSync's own notes cannot be written. Restart "
                         "FleetSync, then try again.");
    case StoreErrorKind::AlreadyInFlight:
        return Words::tr("Not requested: an earlier request of yours for this fleet is still being "
                         "sent or checked. Wait for its outcome.");
    }
    return {};
}

QString nobodyToAskText(bool noneChosen)
{
    return noneChosen
                   ? Words::tr("No fleet is chosen. Close this form, select fleets, and open it "
                               "again.")
                   : Words::tr("None of the chosen fleets can be asked. The notes below say why.");
}

QString neverSyncedText(int never, int chosen)
{
    if (never == 0) {
        return {};
    }
    return chosen == 1 ? Words::tr("This fleet has never been synced. This choice brings no past "
                                   "data.")
                       : Words::tr("%Ln fleets have never been synced. This choice brings them no "
                                   "past data.",
                                   nullptr, never);
}

} // namespace fleetsync
