// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/bodypanel.h"

#include "gui/details/textview.h"
#include "gui/newsync/curltext.h"
#include "gui/theme/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fleetsync {

BodyPanel::BodyPanel(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_panel(new QWidget(this))
    , m_json(new TextView(m_panel))
    , m_copy(new QPushButton(tr("Cop&y as cURL"), m_panel))
{
    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("What exactly will be sent"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAutoRaise(true);
    m_json->setAccessibleName(tr("Request body"));
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setAccessibleName(tr("Copy as cURL"));
    m_copy->setAutoDefault(false);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setToolTip(tr("The key and the token stay out: the command reads them from "
                          "TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN"));

    auto *inner = new QVBoxLayout(m_panel);
    inner->setContentsMargins(24, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_json);
    inner->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_panel);

    setOpen(false);
    connect(m_more, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_copy, &QPushButton::clicked, this, &BodyPanel::copyCurl);
}

void BodyPanel::setRequest(const std::optional<SyncRequest> &request)
{
    m_request = request;
    m_json->setShownText(request ? bodyText(*request)
                                 : tr("Nothing yet: the form needs a correction."));
}

void BodyPanel::setOpen(bool open)
{
    m_open = open;
    m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_panel->setVisible(open);
    if (open) {
        Q_EMIT opened();
    }
}

void BodyPanel::copyCurl()
{
    if (m_request) {
        QGuiApplication::clipboard()->setText(curlText(*m_request));
    }
    m_copy->setText(m_request ? tr("Copied") : tr("Nothing to copy yet"));
}

} // namespace fleetsync
