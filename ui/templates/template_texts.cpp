#include "ui/templates/template_texts.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

const QStringList &TemplateTexts::languages()
{
    static const QStringList all{u"en"_s, u"fi"_s, u"da"_s, u"pl"_s};
    return all;
}

bool TemplateTexts::meet(const std::vector<Template> &all)
{
    m_there = false;
    bool other = !m_begun;
    for (const QString &language : languages()) {
        Text office;
        for (const Template &each : all)
            if (each.name == m_name && each.language == language)
                office = {each.subject, each.body, each.revision};
        m_there = m_there || office.revision > 0;
        Entry &entry = m_texts[language];
        if (!m_begun) {
            entry.start = entry.now = office;
            if (const QVariantMap kept = m_kept.value(language).toMap(); !kept.isEmpty()) {
                entry.now = {kept.value(u"subject"_s).toString(), kept.value(u"body"_s).toString(), 0};
                entry.start.revision = kept.value(u"revision"_s).toInt();
                if (entry.now.sameWords(office))
                    entry = {office, office, {}}; // it was saved while nobody looked
                else if (entry.start.revision != office.revision)
                    entry.theirs = office;
            }
        } else if (office.revision == entry.start.revision) {
            entry.theirs.reset();
        } else if (entry.now.sameWords(entry.start) || entry.now.sameWords(office)) {
            entry = {office, office, {}}; // nothing typed here that it could overwrite
            other = true;
        } else {
            entry.theirs = office;
        }
    }
    m_begun = true;
    m_kept.clear();
    return other;
}

QStringList TemplateTexts::unsaved() const
{
    QStringList dirtyOnes;
    for (const auto &[language, entry] : m_texts)
        if (dirty(language))
            dirtyOnes.append(language);
    return dirtyOnes;
}

void TemplateTexts::edit(const QString &language, const QString &subject, const QString &body)
{
    Text &now = m_texts[language].now;
    now.subject = subject;
    now.body = body;
}

QString TemplateTexts::nearest(const QString &language, const QString &officeLanguage) const
{
    for (const QString &each : QStringList{officeLanguage, u"en"_s} + languages())
        if (each != language && m_texts.contains(each) && has(each))
            return each;
    return {};
}

void TemplateTexts::takeTheirs(const QString &language)
{
    if (Entry &entry = m_texts[language]; entry.theirs)
        entry = {*entry.theirs, *entry.theirs, {}};
}

void TemplateTexts::keepMine(const QString &language)
{
    Entry &entry = m_texts[language];
    if (!entry.theirs)
        return;
    entry.start = *entry.theirs;
    entry.theirs.reset();
}

void TemplateTexts::discard()
{
    for (auto &[language, entry] : m_texts) {
        takeTheirs(language);
        entry.now = entry.start;
    }
}

QVariantMap TemplateTexts::kept() const
{
    QVariantMap all;
    for (const QString &language : unsaved()) {
        const Entry &entry = m_texts.at(language);
        all.insert(language, QVariantMap{{u"subject"_s, entry.now.subject}, {u"body"_s, entry.now.body}, {u"revision"_s, entry.start.revision}});
    }
    return all;
}

void TemplateTexts::stored(const TemplateTexts &sent)
{
    for (const QString &language : sent.unsaved()) {
        Entry &entry = m_texts[language];
        entry.start = sent.text(language);
        entry.start.revision = sent.revision(language) + 1; // each save raises it by one
        entry.theirs.reset();
    }
}

QVariantMap TemplateTexts::restOf(QVariantMap kept, const TemplateTexts &sent)
{
    const QVariantMap of = sent.kept();
    for (auto each = of.cbegin(); each != of.cend(); ++each) {
        const QString &language = each.key();
        QVariantMap text = kept.value(language).toMap();
        if (text.isEmpty() || text == each->toMap()) {
            kept.remove(language);
        } else {
            text.insert(u"revision"_s, sent.revision(language) + 1);
            kept.insert(language, text);
        }
    }
    return kept;
}

} // namespace deskbell::ui
