// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/attention/notedialog.h"

#include "ui_notedialog.h"

#include "gui/newsync/formlooks.h"

#include <QShortcut>

namespace fleetsync {

NoteDialog::NoteDialog(const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NoteDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->note->setPlainText(note);
    m_ui->note->moveCursor(QTextCursor::End);
    m_ui->note->setAccessibleDescription(m_ui->hint->text());
    m_ui->note->setFocus();
    paintAs(m_ui->hint, TextTone::Muted);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(keys, &QShortcut::activated, this, &NoteDialog::save);
    }
    connect(m_ui->save, &QPushButton::clicked, this, &NoteDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
}

NoteDialog::~NoteDialog() = default;

void NoteDialog::save()
{
    Q_EMIT written(m_ui->note->toPlainText().trimmed());
    accept();
}

} // namespace fleetsync
