// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/guide/guidedialog.h"

#include "gui/details/wraplabel.h"
#include "gui/newsync/flowlayout.h"
#include "gui/newsync/formlooks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr QSize usualSize(580, 600);
constexpr QSize frame(32, 80); // of the window, and room around it
constexpr auto copiedFor = 2s;

WrapLabel *addParagraph(QVBoxLayout *layout, const QString &text)
{
    auto *label = new WrapLabel(layout->parentWidget());
    label->setShownText(text);
    layout->addWidget(label);
    return label;
}

} // namespace

GuideDialog::GuideDialog(const GuideText &guide, const std::optional<QUrl> &terminals,
                         QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(guide.title);
    auto *content = new QWidget;
    auto *text = new QVBoxLayout(content);
    text->setContentsMargins(16, 16, 16, 16);
    text->setSpacing(8);
    addText(text, guide);

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(guide.title);
    scroll->setFrameShape(QFrame::StyledPanel); // seen while it has the keyboard
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->addWidget(buttonRow(guide, terminals));
    layout->addLayout(below);
    scroll->setFocus();
    const int height = text->totalHeightForWidth(usualSize.width())
                       + layout->itemAt(1)->sizeHint().height() + scroll->frameWidth();
    fitScreen(parent, height);
}

void GuideDialog::addText(QVBoxLayout *layout, const GuideText &guide)
{
    makeHeading(addParagraph(layout, guide.title));
    if (!guide.limits.isEmpty()) {
        paintAs(addParagraph(layout, guide.limits), TextTone::Muted);
    }
    if (!guide.special.isEmpty()) {
        addParagraph(layout, guide.special);
    }
    for (const GuidePart &part : guide.parts) {
        layout->addSpacing(8);
        makeHeading(addParagraph(layout, part.heading));
        int number = 0;
        for (const QString &step : part.steps) {
            //: A step of a numbered list: its number and what to do.
            addParagraph(layout,
                         part.numbered ? tr("%1. %2").arg(QString::number(++number), step) : step);
        }
    }
    layout->addStretch();
}

QWidget *GuideDialog::buttonRow(const GuideText &guide, const std::optional<QUrl> &terminals)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    const auto add = [row, flow](const QString &label) {
        auto *button = new QPushButton(label, row);
        button->setAccessibleName(label);
        button->setAutoDefault(false);
        flow->addWidget(button);
        return button;
    };
    QPushButton *const copy = add(tr("Copy text"));
    keepWidth(copy, tr("Copied"));
    connect(copy, &QPushButton::clicked, this, [copy, text = plainText(guide)] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
        QTimer::singleShot(copiedFor, copy, [copy] { copy->setText(tr("Copy text")); });
    });
    const auto addLink = [this, add](const QString &label, const QUrl &link) {
        QPushButton *const button = add(label);
        button->setToolTip(link.toDisplayString());
        connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkRequested(link); });
    };
    if (terminals) {
        addLink(tr("Terminal's guide online"), *terminals);
    }
    if (guide.vendorSite) {
        //: %1 is a web site, such as support.geotab.com.
        addLink(tr("Open %1").arg(guide.vendorSite->host()), *guide.vendorSite);
    }
    connect(add(tr("Close")), &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void GuideDialog::fitScreen(const QWidget *beside, int height)
{
    const QScreen *at = beside ? beside->screen() : QGuiApplication::primaryScreen();
    const QSize wanted(usualSize.width(), std::min(height, usualSize.height()));
    resize(wanted.boundedTo(at->availableSize() - frame));
}

} // namespace fleetsync
