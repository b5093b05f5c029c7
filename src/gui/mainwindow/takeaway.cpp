// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/takeaway.h"

#include "engine/session.h"
#include "gui/activity/supportfiledialog.h"
#include "gui/export/exportdialog.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/views/viewstack.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace fleetsync {

Takeaway::Takeaway(const WindowActions &actions, const ViewStack &views, QWidget *page)
    : QObject(page)
    , m_views(views)
    , m_page(page)
{
    connect(actions.exportRows, &QAction::triggered, this, &Takeaway::openExport);
    connect(actions.supportFile, &QAction::triggered, this, &Takeaway::openSupportFile);
}

void Takeaway::setSession(Session *session, const SessionInfo &info)
{
    delete m_dialog;
    m_session = session;
    m_info = info;
}

void Takeaway::openExport()
{
    auto *dialog = new ExportDialog(*m_views.current()->table(), m_session->serverNow(), m_page);
    connect(dialog, &ExportDialog::exported, this, &Takeaway::tell);
    open(dialog);
}

void Takeaway::openSupportFile()
{
    auto *dialog = new SupportFileDialog(
            supportFacts(*m_session, m_info, m_views.current()->currentFleet()), m_page);
    connect(dialog, &SupportFileDialog::saved, this, &Takeaway::tell);
    open(dialog);
}

void Takeaway::open(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->open();
}

void Takeaway::tell(const QString &sentence)
{
    Q_EMIT told({u"taken-away"_s, Tone::Good, sentence, {}, true});
}

} // namespace fleetsync
