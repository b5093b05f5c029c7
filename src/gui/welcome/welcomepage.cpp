// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/welcome/welcomepage.h"

#include "ui_welcomepage.h"

#include "gui/theme/icons.h"
#include "gui/theme/shades.h"
#include "gui/theme/theme.h"
#include "gui/welcome/pagelooks.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int logoSize = 72;
constexpr int iconSize = 20;

/// For a ground of the accent colour: themed icons have the colour of plain buttons.
QIcon iconOnAccent(const QString &name, double scale)
{
    QPixmap pixmap(QSize(iconSize, iconSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const Shades &shades = isDark(QPalette()) ? darkShades() : lightShades();
    paintIcon(painter, name, QRect(0, 0, iconSize, iconSize), shades.onAccent);
    return QIcon(pixmap);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->connect->setIcon(themedIcon(u"key"_s));
    m_ui->demo->setIconSize(QSize(iconSize, iconSize));
    m_ui->connect->setIconSize(QSize(iconSize, iconSize));
    m_ui->title->setFont(scaledFont(font(), 2.0));
    m_ui->tagline->setFont(scaledFont(font(), 1.1));
    setFocusProxy(m_ui->demo);
    connect(m_ui->demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_ui->connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    applyLooks();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        applyLooks();
    }
}

void WelcomePage::applyLooks()
{
    m_ui->demo->setIcon(iconOnAccent(u"demo"_s, devicePixelRatioF()));
    const QIcon logo(u":/icons/fleetsync.svg"_s);
    m_ui->logo->setPixmap(logo.pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    for (QLabel *label : {m_ui->tagline, m_ui->demoHint, m_ui->connectHint, m_ui->promise}) {
        setTextColor(label, mutedColor(QPalette()));
    }
}

} // namespace fleetsync
