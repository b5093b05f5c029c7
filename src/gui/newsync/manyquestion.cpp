// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/manyquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ManyQuestion)
};

} // namespace

QMessageBox *manyQuestion(int fleets, QWidget *parent)
{
    auto *question = new QMessageBox(parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(Words::tr("New sync"));
    question->setTextFormat(Qt::PlainText);
    question->setText(
            Words::tr("Ask the providers of %Ln fleets for extra work? People there do it "
                      "by hand, once for each fleet.",
                      nullptr, fleets));
    QPushButton *ask = question->addButton(Words::tr("&Ask for %Ln fleets", nullptr, fleets),
                                           QMessageBox::AcceptRole);
    ask->setAccessibleName(Words::tr("Ask for %Ln fleets", nullptr, fleets));
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    return question;
}

} // namespace fleetsync
