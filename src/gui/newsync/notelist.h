// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace fleetsync {

/// Amber notes, each with a warning glyph. They inform and never block.
class NoteList : public QWidget
{
    Q_OBJECT
public:
    explicit NoteList(QWidget *parent = nullptr);

    void setNotes(const QStringList &notes);

private:
    void addNote(const QString &text);

    QStringList m_notes;
    QVBoxLayout *m_layout;
};

} // namespace fleetsync
