// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanation.h"

#include <QList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace fleetsync {

class FlowLayout;

/// A button for each step, in rows as wide as there is room. What only copies says so for a moment.
class StepButtons : public QWidget
{
    Q_OBJECT
public:
    /// @param ready buttons made at once: made later, they come last when Tab goes round
    explicit StepButtons(QWidget *parent = nullptr, size_t ready = 0);

    /// Buttons that stay are not touched: one of them may have the keyboard.
    /// @param subject told behind each label to assistive programs, where several stand around
    void show(const QList<NextStep> &steps, const QString &subject = {});
    /// They are another fleet's from now on: of that one nothing was copied.
    void forgetCopied();
    /// Paints the first one as what should be done.
    void stressFirst(bool on);

Q_SIGNALS:
    void chosen(fleetsync::NextStep step);

private:
    QPushButton *buttonAt(size_t place);
    void setLabel(size_t place);
    void press(size_t place);

    FlowLayout *m_flow;
    QList<NextStep> m_steps;
    QString m_subject;
    std::vector<QPushButton *> m_buttons; ///< those beyond the steps are hidden
};

} // namespace fleetsync
