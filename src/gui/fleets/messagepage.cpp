// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/messagepage.h"

#include "ui_messagepage.h"

#include "gui/theme/icons.h"

#include <QEvent>
#include <QIcon>

namespace fleetsync {

namespace {

constexpr int pictureSize = 48;
constexpr int textWidth = 440;

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessagePage>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->title->font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    m_ui->title->setFont(big);
    m_ui->body->setMaximumWidth(textWidth);
    connect(m_ui->button, &QPushButton::clicked, this, &MessagePage::buttonClicked);
}

MessagePage::~MessagePage() = default;

void MessagePage::setMessage(const QString &icon, const QString &title, const QString &body)
{
    m_icon = icon;
    m_ui->title->setText(title);
    m_ui->body->setText(body);
    setAccessibleName(title);
    setAccessibleDescription(body);
    showPicture();
}

void MessagePage::setButton(const QString &text, const QString &toolTip)
{
    m_ui->button->setVisible(!text.isEmpty());
    m_ui->button->setText(text);
    m_ui->button->setToolTip(toolTip);
    m_ui->button->setAccessibleName(QString(text).remove(u'&'));
}

void MessagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_icon.isEmpty()) {
        showPicture();
    }
}

void MessagePage::showPicture()
{
    m_ui->picture->setPixmap(
            themedIcon(m_icon).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

} // namespace fleetsync
