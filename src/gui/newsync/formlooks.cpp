// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/formlooks.h"

#include "gui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace fleetsync {

namespace {

QColor colorOf(TextTone tone, const QPalette &palette)
{
    switch (tone) {
    case TextTone::Plain:
        return palette.color(QPalette::WindowText);
    case TextTone::Muted:
        return mutedColor(palette);
    case TextTone::Caution:
        return stateColor(FleetState::DoneWithIssues, palette);
    case TextTone::Problem:
        return stateColor(FleetState::Failed, palette);
    case TextTone::Line:
        return lineColor(palette);
    }
    return {};
}

/// Lives with the widget and follows the application's palette, light or dark.
class ToneKeeper : public QObject
{
public:
    ToneKeeper(QWidget *widget, TextTone tone)
        : QObject(widget)
        , m_widget(widget)
        , m_tone(tone)
    {
        widget->installEventFilter(this);
        apply();
    }

    void setTone(TextTone tone)
    {
        m_tone = tone;
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange) {
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QPalette own = m_widget->palette();
        const QColor color = colorOf(m_tone, QApplication::palette());
        if (own.color(QPalette::WindowText) == color) {
            return;
        }
        own.setColor(QPalette::WindowText, color);
        own.setColor(QPalette::Text, color);
        m_widget->setPalette(own);
    }

    QWidget *m_widget;
    TextTone m_tone;
};

} // namespace

void paintAs(QWidget *widget, TextTone tone)
{
    for (QObject *child : widget->children()) {
        if (auto *keeper = dynamic_cast<ToneKeeper *>(child)) {
            keeper->setTone(tone);
            return;
        }
    }
    new ToneKeeper(widget, tone);
}

void makeHeading(QWidget *label)
{
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void say(QLabel *label, const QString &text)
{
    if (text != label->text()) {
        label->setText(text);
        label->setAccessibleDescription(text);
    }
}

void complain(QLabel *label, const QString &text)
{
    const bool isNew = text != label->text() && !text.isEmpty();
    say(label, text);
    if (isNew) {
        QAccessibleEvent alert(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void keepSpace(QWidget *label)
{
    label->setMinimumHeight(label->fontMetrics().height());
}

void keepWidth(QPushButton *button, const QString &moment)
{
    button->setMinimumWidth(0);
    const QString usual = button->text();
    const int width = button->sizeHint().width();
    button->setText(moment);
    button->setMinimumWidth(std::max(width, button->sizeHint().width()));
    button->setText(usual);
}

} // namespace fleetsync
