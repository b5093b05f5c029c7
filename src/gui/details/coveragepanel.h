// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coverage.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace fleetsync {

struct FleetRow;
class CoverageStrip;
class WrapLabel;

/// Which of a fleet's last 90 days completed syncs have asked for, and a way to ask for what is
/// missing.
class CoveragePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CoveragePanel(QWidget *parent = nullptr);

    /// What did not change is left alone: the current gap stays.
    void show(const FleetRow &row, const QDateTime &now);

Q_SIGNALS:
    void fillRequested(const QDateTime &from);

private:
    void showGaps(const QList<Coverage::Stretch> &gaps, const QStringList &sentences);
    void fill();

    WrapLabel *m_sentence;
    CoverageStrip *m_strip;
    QLabel *m_begin;
    QLabel *m_end;
    QListWidget *m_list;
    QPushButton *m_fill;
    QList<Coverage::Stretch> m_gaps;
};

/// The strip alone, as wide as there is room.
class CoverageStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageStrip(QWidget *parent = nullptr);
    void setDays(const QList<Coverage::Stretch> &days, bool dim);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Coverage::Stretch> m_days;
    bool m_dim = false;
};

} // namespace fleetsync
