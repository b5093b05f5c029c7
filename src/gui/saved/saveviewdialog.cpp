// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/saved/saveviewdialog.h"

#include "ui_saveviewdialog.h"

#include "gui/newsync/formlooks.h"
#include "gui/text/plaintext.h"
#include "gui/views/savedviews.h"

namespace fleetsync {

SaveViewDialog::SaveViewDialog(const SavedViews &saved, const QString &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveViewDialog>())
    , m_saved(saved)
{
    setup(suggestion);
    m_ui->intro->setText(tr("Keeps the filters, columns and order as they are now. The view is "
                            "then in the list on the left, under Saved views."));
}

SaveViewDialog::SaveViewDialog(const SavedViews &saved, int renamed, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveViewDialog>())
    , m_saved(saved)
    , m_renamed(renamed)
{
    setup(saved.all().at(renamed).name);
    setWindowTitle(tr("Rename view"));
    m_ui->intro->hide();
    m_ui->save->setText(tr("&Rename"));
}

SaveViewDialog::~SaveViewDialog() = default;

void SaveViewDialog::setup(const QString &name)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->name->setMaxLength(SavedViews::longestName);
    m_ui->name->setText(name);
    m_ui->name->selectAll();
    m_ui->name->setFocus();
    keepSpace(m_ui->note);
    connect(m_ui->name, &QLineEdit::textChanged, this, &SaveViewDialog::onNameChanged);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(this->name());
        accept();
    });
    onNameChanged();
}

QString SaveViewDialog::name() const
{
    return m_ui->name->text().simplified();
}

/// A button is never grey without its reason beside it.
void SaveViewDialog::onNameChanged()
{
    const int known = m_saved.indexOf(name());
    const bool taken = known >= 0 && known != m_renamed;
    QString why;
    if (name().isEmpty()) {
        why = tr("Give the view a name.");
    } else if (taken && m_renamed >= 0) {
        why = tr("Another view has this name.");
    } else if (m_renamed < 0 && known < 0 && m_saved.isFull()) {
        why = tr("There are %Ln saved view(s), and no more fit. Remove one of them first, or take "
                 "the name of one to replace it.",
                 nullptr, SavedViews::most);
    }
    const QString replaced
            = taken ? tr("Replaces the view “%1”.").arg(shown(m_saved.all().at(known).name, 60))
                    : QString();
    m_ui->save->setEnabled(why.isEmpty());
    paintAs(m_ui->note, why.isEmpty() ? TextTone::Muted : TextTone::Problem);
    say(m_ui->note, why.isEmpty() ? replaced : why);
}

} // namespace fleetsync
