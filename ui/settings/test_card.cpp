#include "ui/settings/test_card.h"

#include "ui/desk/theme.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

TestCard::TestCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_heading(labelled("heading", {}, this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_lines(new QVBoxLayout)
{
    setObjectName(u"testCard"_s);
    QVBoxLayout *inside = madeCard(this);
    m_heading->setObjectName(u"testHeading"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Testing the mail account"));
    m_cancel->setObjectName(u"cancelTest"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_heading);
    head->addWidget(m_progress, 1);
    head->addWidget(m_cancel);
    m_lines->setSpacing(6);
    inside->addLayout(head);
    inside->addLayout(m_lines);
    connect(m_cancel, &QPushButton::clicked, this, &TestCard::cancelled);
    hide();
}

void TestCard::wait()
{
    m_heading->setText(tr("Testing…"));
    m_progress->show();
    m_cancel->show();
    emptied(m_lines);
    QFrame::show();
    m_cancel->setFocus(); // brings the card into sight, wherever the page was
}

void TestCard::show(const TestVerdict &verdict)
{
    m_heading->setText(verdict.works ? tr("The test went well") : tr("The test did not go well"));
    m_progress->hide();
    if (const QWidget *now = QApplication::focusWidget(); now && isAncestorOf(now))
        m_heading->setFocus(); // stays here, and in sight
    m_cancel->hide();
    emptied(m_lines);
    for (const TestVerdict::Line &line : verdict.lines)
        addLine(line);
    if (verdict.certificate) {
        QWidget *shown = certificate(*verdict.certificate);
        m_lines->addWidget(shown);
        shown->show(); // only what is seen can take the keyboard
    }
    QFrame::show();
    if (auto *fingerprint = findChild<QLabel *>(u"certificateFingerprint"_s); fingerprint && verdict.certificate)
        fingerprint->setFocus();
    QAccessibleEvent event(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TestCard::addLine(const TestVerdict::Line &line)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(8);
    auto *icon = new QLabel(row);
    icon->setPixmap(m_theme.icon(line.icon, line.tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *text = labelled(line.tone == Tone::Refusal ? "error" : "dim", line.text, row);
    text->setProperty("testLine", true);
    text->setWordWrap(true);
    if (line.tone == Tone::Refusal)
        letCopy(text); // for the provider's support
    across->addWidget(icon, 0, Qt::AlignTop);
    across->addWidget(text, 1);
    m_lines->addWidget(row);
    row->show(); // the layout would a turn later
}

QWidget *TestCard::certificate(const ShownCertificate &shown)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"shownCertificate"_s);
    frame->setProperty("kind", u"paper"_s);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, const QString &value, const QString &name) {
        const int row = grid->rowCount();
        auto *text = labelled("dim", value.isEmpty() ? u"–"_s : value, frame);
        text->setObjectName(name);
        text->setWordWrap(true);
        text->setAccessibleName(label + u": "_s + text->text());
        grid->addWidget(labelled("field", label, frame), row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    };
    grid->addWidget(labelled("heading", tr("The certificate that the server showed"), frame), 0, 0, 1, 2);
    add(tr("Made for"), shown.subject, u"certificateSubject"_s);
    add(tr("Servers"), shown.names, u"certificateNames"_s);
    add(tr("Made by"), shown.issuer, u"certificateIssuer"_s);
    add(tr("Valid"), shown.validity, u"certificateValidity"_s);
    // Groups of eight bytes, as people compare them.
    QStringList bytes = shown.fingerprint.split(u':'), groups;
    for (qsizetype at = 0; at < bytes.size(); at += 8)
        groups.append(bytes.mid(at, 8).join(u':'));
    add(tr("Fingerprint (SHA-256)"), groups.join(u' '), u"certificateFingerprint"_s);
    letCopy(frame->findChild<QLabel *>(u"certificateFingerprint"_s));
    auto *advice = labelled("dim", shown.changed ? tr("It is not the one that was trusted. Ask the provider whether theirs was replaced; if nobody knows of it, somebody else may be answering.")
                                                 : tr("Compare the fingerprint with what the provider says before you trust it. From then on this server may show this certificate, or one that this PC trusts anyway, and no other."), frame);
    advice->setWordWrap(true);
    grid->addWidget(advice, grid->rowCount(), 0, 1, 2);
    auto *trust = new QPushButton(tr("Trust this certificate for this server"), frame);
    trust->setObjectName(u"trustButton"_s);
    auto *authority = new QPushButton(tr("Choose the authority's file…"), frame);
    authority->setObjectName(u"authorityButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(trust);
    buttons->addWidget(authority);
    buttons->addStretch();
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
    setTabOrder(m_cancel, frame->findChild<QLabel *>(u"certificateFingerprint"_s));
    setTabOrder(frame->findChild<QLabel *>(u"certificateFingerprint"_s), trust);
    setTabOrder(trust, authority);
    connect(trust, &QPushButton::clicked, this, [this, fingerprint = shown.fingerprint] { Q_EMIT trustWanted(fingerprint); });
    connect(authority, &QPushButton::clicked, this, &TestCard::authorityWanted);
    return frame;
}

} // namespace deskbell::ui
