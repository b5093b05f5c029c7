// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/text/guidetext.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace fleetsync {

/// A guide or help, to read beside the fleets: the window stays free to be used meanwhile.
class GuideDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param terminals Terminal's own guide in the user's language, where it tells of one
    GuideDialog(const GuideText &guide, const std::optional<QUrl> &terminals, QWidget *parent);

Q_SIGNALS:
    void linkRequested(const QUrl &link);

private:
    void addText(QVBoxLayout *layout, const GuideText &guide);
    QWidget *buttonRow(const GuideText &guide, const std::optional<QUrl> &terminals);
    void fitScreen(const QWidget *beside, int height);
};

} // namespace fleetsync
