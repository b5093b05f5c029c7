// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/environmentbadge.h"

#include "gui/text/plaintext.h"
#include "gui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int gap = 8;
constexpr int padding = 8;
constexpr int pillHeight = 22;
constexpr int arrowSize = 8;
constexpr int mostWordWidth = 220;
constexpr int mostProfileWidth = 200;

} // namespace

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QToolButton(parent)
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Use another &key…"), this, &EnvironmentBadge::otherKeyRequested);
    m_forget = menu->addAction(tr("&Forget the saved key"), this,
                               &EnvironmentBadge::forgetKeyRequested);
    QAction *network = menu->addAction(tr("&Network…"), this, &EnvironmentBadge::networkRequested);
    network->setShortcut(Qt::CTRL | Qt::Key_Comma);
    addAction(network); // a menu's own shortcuts work only while it is open
    menu->addAction(tr("&Leave these fleets"), this, &EnvironmentBadge::leaveRequested);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void EnvironmentBadge::setInfo(const SessionInfo &info)
{
    m_info = info;
    m_forget->setVisible(info.keySaved);
    setText(QString(environmentWord() % u' ' % profileText()));
    setAccessibleName(tr("Environment: %1").arg(text()));
    setToolTip(toolTipText(tr("These fleets come from: %1").arg(text())));
    updateGeometry();
    update();
}

void EnvironmentBadge::addToMenu(const QList<QAction *> &actions)
{
    QAction *const first = menu()->actions().constFirst();
    menu()->insertActions(first, actions);
    menu()->insertSeparator(first);
}

QString EnvironmentBadge::environmentWord() const
{
    switch (m_info.environment) {
    case Environment::Production:
        return tr("PRODUCTION");
    case Environment::Sandbox:
        return tr("SANDBOX");
    case Environment::Demo:
        return tr("DEMO");
    case Environment::Custom:
        return shown(m_info.profileName, 80);
    }
    return {};
}

/// Beside the word: the profile where the word is not its name already, and the key's last four.
QString EnvironmentBadge::profileText() const
{
    QStringList parts;
    if (m_info.environment != Environment::Custom) {
        parts << shown(m_info.profileName, 80);
    }
    parts << m_info.maskedKey;
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QFont EnvironmentBadge::wordFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

int EnvironmentBadge::pillWidth() const
{
    const int text = QFontMetrics(wordFont()).horizontalAdvance(environmentWord());
    return std::min(text, mostWordWidth) + 2 * padding;
}

QSize EnvironmentBadge::sizeHint() const
{
    const int profile = std::min(fontMetrics().horizontalAdvance(profileText()), mostProfileWidth);
    const int width
            = padding + pillWidth() + (profile > 0 ? gap + profile : 0) + gap + arrowSize + padding;
    return {width, std::max(pillHeight, fontMetrics().height()) + 10};
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    painter.setRenderHint(QPainter::Antialiasing);

    const QColor color = m_info.environment == Environment::Production
                                 ? stateColor(FleetState::Failed, palette())
                                 : accentColor(palette());
    const QRect pill(padding, (height() - pillHeight) / 2, pillWidth(), pillHeight);
    painter.setPen(QPen(color, 1.5));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    painter.setFont(wordFont());
    const QString word = painter.fontMetrics().elidedText(environmentWord(), Qt::ElideMiddle,
                                                          pill.width() - 2 * padding + 1);
    painter.drawText(pill, Qt::AlignCenter, word);

    painter.setFont(font());
    painter.setPen(palette().color(QPalette::ButtonText));
    const QRect rest(pill.right() + gap, 0, width() - pill.right() - 2 * gap - arrowSize - padding,
                     height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(profileText(), Qt::ElideMiddle, rest.width() + 1));
    QStyleOption arrow(option);
    arrow.rect = QRect(width() - padding - arrowSize, (height() - arrowSize) / 2, arrowSize,
                       arrowSize);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace fleetsync
