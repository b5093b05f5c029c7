// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/notelist.h"

#include "gui/details/iconlabel.h"
#include "gui/newsync/formlooks.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int iconSize = 16;

} // namespace

NoteList::NoteList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    hide();
}

void NoteList::setNotes(const QStringList &notes)
{
    if (notes == m_notes) {
        return;
    }
    m_notes = notes;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &note : notes) {
        addNote(note);
    }
    setVisible(!notes.isEmpty());
}

void NoteList::addNote(const QString &text)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *icon = new IconLabel(line);
    icon->setIcon(u"warning"_s, iconSize);
    auto *words = new QLabel(line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(text);
    paintAs(words, TextTone::Caution);
    paintAs(icon, TextTone::Caution);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_layout->addWidget(line);
}

} // namespace fleetsync
