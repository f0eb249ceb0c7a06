#include "ui/automations/todays_dialog.h"

#include "ui/messages/message_look.h"
#include "ui/widgets/cell_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

TodaysDialog::TodaysDialog(const Surroundings &around, const QString &name, const TodaysGap &gap, QWidget *parent)
    : QDialog(parent), m_around(around), m_gap(gap), m_heading(labelled("heading", {}, this)), m_error(labelled("error", {}, this)),
      m_others(labelled("dim", {}, this)), m_model(new CellModel({tr("Client"), tr("About"), tr("What happens")}, false, this)), m_send(new QPushButton(this))
{
    setObjectName(u"todaysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send today’s now"));
    auto *intro = labelled("dim", name.isEmpty() ? tr("The automation then works from today instead of tomorrow.")
                                                 : tr("“%1” then works from today instead of tomorrow.").arg(words::brief(name)), this);
    intro->setWordWrap(true);
    m_error->setObjectName(u"todaysError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_others->setObjectName(u"todaysOthers"_s);
    m_others->setWordWrap(true);
    auto *table = new ListTable(around.theme, this);
    table->setObjectName(u"todaysTable"_s);
    table->setAccessibleName(tr("Who gets a message today"));
    table->setModel(m_model);
    table->setColumnWidths({240, 240});
    table->setOpensRows(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_send->setObjectName(u"sendTodaysButton"_s);
    m_send->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(intro);
    layout->addWidget(m_error);
    layout->addWidget(table, 1);
    layout->addWidget(m_others);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        setEnabled(false); // until the answer: what is called off now would be done all the same
        Q_EMIT confirmed();
    });
    fill();
    m_send->setFocus();
    ensurePolished();
    // As high as its rows, up to a height where the list scrolls.
    resize(840, std::min(520, layout->totalHeightForWidth(840) - table->sizeHint().height() + table->maximumHeight()));
}

void TodaysDialog::fill()
{
    const QString &language = m_around.present.language();
    const int clients = m_gap.clients();
    m_heading->setText(tr("%n clients hear from you today", nullptr, clients));
    m_send->setText(tr("Save and send to %n clients", nullptr, clients));
    m_send->setEnabled(clients > 0);
    std::vector<CellRow> rows;
    const auto add = [&](const Upcoming &each) {
        const Decision &decision = each.decision;
        Cell what = decisionLook(decision, language);
        if (decision.action == Action::Hold && decision.at)
            what.text += u' ' + words::capitalised(m_around.present.whenInside(*decision.at));
        rows.push_back({qint64(rows.size()) + 1, each.clientName,
                        {Cell{each.clientName, Tone::Normal, true, {}, {}, {}}, aboutLook(each.matterName, decision.occurrence.text(), language), what}});
    };
    for (const Upcoming &each : m_gap.go)
        add(each);
    for (const Upcoming &each : m_gap.stay)
        add(each);
    m_model->setRows(std::move(rows));
    m_others->setText(m_gap.stay.empty() ? QString() : tr("%n more messages are due today, but something is in the way; the list says what.", nullptr, int(m_gap.stay.size())));
    m_others->setVisible(!m_gap.stay.empty());
}

bool TodaysDialog::shows(const TodaysGap &gap) const
{
    const auto decisions = [](const std::vector<Upcoming> &all) {
        std::vector<Decision> plain;
        plain.reserve(all.size());
        for (const Upcoming &each : all)
            plain.push_back(each.decision);
        return plain;
    };
    return m_gap.agreesWith({decisions(gap.go), {}, 0});
}

void TodaysDialog::showAgain(const TodaysGap &gap)
{
    m_gap = gap;
    fill();
    m_error->setText(tr("The list has changed meanwhile. Look at it again."));
    m_error->show();
}

void TodaysDialog::answered()
{
    setEnabled(true);
    m_send->setFocus();
}

void TodaysDialog::reject()
{
    if (isEnabled())
        QDialog::reject();
}

} // namespace deskbell::ui
