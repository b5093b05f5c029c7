// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncrequest.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace fleetsync {

namespace Ui {
class RangeEdit;
}
class Chip;

/// How far back: only what is new, the last n days, or from a date. Problems stand under the field
/// that they belong to. Touching a field chooses its radio button.
class RangeEdit : public QWidget
{
    Q_OBJECT
public:
    explicit RangeEdit(QWidget *parent = nullptr);
    ~RangeEdit() override;

    /// Only the range of a draft; the rest is left alone.
    void setDraft(const RequestDraft &draft);
    void fillDraft(RequestDraft &draft) const;

    /// Some chosen fleet was never synced: "only what is new" says what that means.
    void setNeverSynced(const QString &note);

    void showProblems(const QList<FieldProblem> &problems);
    void focusField(Field field);
    void focusChoice(); ///< where typing goes first: the field of the chosen radio button

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChips();
    void connectFields();
    void pick(int days);
    void choose(WindowChoice choice);
    void onEdited();
    void updateChips();
    void updateNote();
    void updateTabStops();
    WindowChoice choice() const;

    std::unique_ptr<Ui::RangeEdit> m_ui;
    QList<Chip *> m_chips;
    QString m_note;
    bool m_loading = false;
};

} // namespace fleetsync
