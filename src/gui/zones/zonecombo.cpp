// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/zones/zonecombo.h"

#include "gui/text/displayzones.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace fleetsync {

ZoneCombo::ZoneCombo(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    // One that suits the widest name would widen the form.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    fill();
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ZoneCombo::choose);
    connect(this, &QComboBox::editTextChanged, this, &ZoneCombo::onTyped);
    connect(this, &QComboBox::activated, this, &ZoneCombo::touched);
    connect(lineEdit(), &QLineEdit::textEdited, this, &ZoneCombo::touched);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneCombo::leave);
    setZone(thisPcZone());
}

void ZoneCombo::fill()
{
    const QByteArray here = thisPcZone().id();
    addItem(tr("This computer: %1").arg(QString::fromUtf8(here)), here);
    addItem(tr("UTC"), QByteArrayLiteral("UTC"));
    auto ids = QTimeZone::availableTimeZoneIds();
    std::sort(ids.begin(), ids.end());
    for (const QByteArray &id : qAsConst(ids)) {
        if (id != here && id != "UTC" && !id.startsWith("UTC")) {
            addItem(QString::fromUtf8(id), id);
        }
    }
}

QTimeZone ZoneCombo::zone() const
{
    return QTimeZone(m_zone);
}

void ZoneCombo::setZone(const QTimeZone &zone)
{
    int index = findData(zone.id());
    if (index < 0) {
        addItem(QString::fromUtf8(zone.id()), zone.id());
        index = count() - 1;
    }
    setCurrentIndex(index);
    choose(index);
}

void ZoneCombo::choose(int index)
{
    const QByteArray id = itemData(index).toByteArray();
    if (index < 0 || id == m_zone) {
        return;
    }
    m_zone = id;
    Q_EMIT zoneChanged();
}

/// Of the zone that is called so, whole; -1: none.
int ZoneCombo::indexOf(const QString &text) const
{
    const int index = findText(text, Qt::MatchFixedString);
    return index >= 0 ? index : findData(text, Qt::UserRole, Qt::MatchFixedString);
}

void ZoneCombo::onTyped(const QString &text)
{
    const int index = findText(text, Qt::MatchFixedString);
    if (index >= 0 && index != currentIndex()) {
        setCurrentIndex(index);
    }
    choose(indexOf(text)); // this computer's is shown by other words, which are not typed into
}

ZoneCombo::Typed ZoneCombo::takeTyped()
{
    const QString text = currentText().trimmed();
    if (const int whole = indexOf(text); whole >= 0) {
        choose(whole);
        putBack();
        return Typed::OneZone;
    }
    const QString part = QString(text).replace(u' ', u'_'); // as in America/New_York
    int found = -1;
    for (int index = 0; index < count() && !text.isEmpty(); ++index) {
        if (itemText(index).contains(text, Qt::CaseInsensitive)
            || itemText(index).contains(part, Qt::CaseInsensitive)) {
            if (found >= 0) {
                return Typed::ManyZones;
            }
            found = index;
        }
    }
    if (found < 0) {
        return Typed::NoZone;
    }
    choose(found);
    putBack();
    return Typed::OneZone;
}

void ZoneCombo::leave()
{
    if (takeTyped() != Typed::OneZone && !m_keepsTyped) {
        putBack();
    }
}

void ZoneCombo::putBack()
{
    setCurrentIndex(findData(m_zone));
    setEditText(currentText().isEmpty() ? QString() : itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void ZoneCombo::wheelEvent(QWheelEvent *event)
{
    // Scrolling the form must not change the zone on the way.
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace fleetsync
