#include "ui/consent/consent_card.h"

#include "ui/clients/client_file.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ConsentCard::ConsentCard(const Surroundings &around, QWidget *parent) : QFrame(parent), m_around(around), m_answers(new QGridLayout), m_history(new QVBoxLayout)
{
    QVBoxLayout *inside = madeCard(this);
    inside->addWidget(labelled("heading", tr("Consent"), this));
    m_answers->setHorizontalSpacing(16);
    m_answers->setVerticalSpacing(12);
    m_answers->setColumnStretch(1, 1);
    m_history->setSpacing(2);
    inside->addLayout(m_answers);
    inside->addSpacing(4);
    inside->addLayout(m_history);
}

void ConsentCard::show(const ClientFile &file)
{
    m_client = file.client.id;
    const std::vector<Rule> rules = file.consentRules();
    QString shown = QString::number(m_client.value) + code(file.client.consent) + QString::number(file.consents.size());
    for (const Rule &rule : rules)
        shown += u'|' + QString::number(rule.id.value) + rule.name + code(file.answerTo(rule.id));
    if (shown == m_shown)
        return;
    m_shown = shown;
    emptied(m_answers);
    emptied(m_history);
    addAnswer(file, {}, tr("General consent"));
    for (const Rule &rule : rules)
        addAnswer(file, rule.id, tr("For “%1”", "an automation").arg(words::brief(rule.name)));
    addHistory(file);
}

void ConsentCard::addAnswer(const ClientFile &file, RuleId rule, const QString &name)
{
    const Consent answer = file.answerTo(rule);
    const QString words[] = {tr("Not asked"), tr("Yes"), tr("No")};
    const QString icons[] = {u"dash"_s, u"check"_s, u"cross"_s};
    const Tone tones[] = {Tone::Dim, Tone::Accent, Tone::Refusal};
    const auto index = size_t(answer);
    auto *icon = new QLabel(this);
    icon->setPixmap(m_around.theme.icon(icons[index], tones[index]).pixmap(QSize(16, 16), devicePixelRatioF()));
    QString line = words[index];
    if (const LogEntry *entry = answer == Consent::Unasked ? nullptr : file.answered(rule)) {
        const QString said = entry->parameters.value(u"said"_s).toString();
        const QDate day = said.isEmpty() ? m_around.present.day(entry->at) : QDate::fromString(said, Qt::ISODate);
        //: the answer, since when, how it was given
        line = tr("%1 · since %2 · %3").arg(line, words::date(day, m_around.present.language()), entry->parameters.value(u"source"_s).toString());
    }
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    auto *heading = new QLabel(name, this);
    heading->setTextFormat(Qt::PlainText);
    auto *state = labelled("dim", line, this);
    state->setObjectName(u"consentState-%1"_s.arg(rule.value));
    state->setWordWrap(true);
    text->addWidget(heading);
    text->addWidget(state);
    auto *change = new QPushButton(answer == Consent::Unasked ? tr("Record the answer…") : tr("Change…"), this);
    change->setObjectName(u"consentChange-%1"_s.arg(rule.value));
    change->setAccessibleName(tr("%1: %2", "a consent, what the button does").arg(name, change->text()));
    connect(change, &QPushButton::clicked, this, [this, rule] { Q_EMIT m_around.signs.consentWanted(m_client, rule); });
    const int row = m_answers->rowCount();
    m_answers->addWidget(icon, row, 0, Qt::AlignVCenter);
    m_answers->addLayout(text, row, 1);
    m_answers->addWidget(change, row, 2, Qt::AlignVCenter);
}

void ConsentCard::addHistory(const ClientFile &file)
{
    if (file.consents.empty())
        return;
    constexpr std::size_t most = 20;
    m_history->addWidget(labelled("field", tr("History"), this));
    for (const LogEntry &entry : std::span(file.consents).first(std::min(most, file.consents.size()))) {
        const QString &language = m_around.present.language();
        //: day, what happened, who noted it
        auto *line = labelled("small", tr("%1 · %2 · %3").arg(words::date(m_around.present.day(entry.at), language), words::logEntry(entry, language), entry.who), this);
        line->setObjectName(u"consentHistory"_s);
        line->setWordWrap(true);
        m_history->addWidget(line);
    }
    if (file.consents.size() > most)
        m_history->addWidget(labelled("small", tr("Older ones stand in the activity log."), this));
}

} // namespace deskbell::ui
