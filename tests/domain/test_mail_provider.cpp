#include "domain/text/mail_provider.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestMailProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_address_of_a_known_provider_names_its_server_and_login()
    {
        const auto all = mailProviders();
        const MailProvider *wp = providerOf(u"Biuro.Baltyk@WP.pl"_s, all);
        QVERIFY(wp);
        QCOMPARE(wp->smtpUrl, u"smtps://smtp.wp.pl:465"_s);
        QCOMPARE(wp->userFor(u"biuro@wp.pl"_s), u"biuro"_s);
        const MailProvider *microsoft = providerOf(u"desk@agency.onmicrosoft.com"_s, all);
        QVERIFY(microsoft);
        QCOMPARE(microsoft->id, u"microsoft365"_s);
        QCOMPARE(microsoft->userFor(u"desk@agency.onmicrosoft.com"_s), u"desk@agency.onmicrosoft.com"_s);
    }

    void an_offices_own_domain_is_not_guessed_from_its_ending()
    {
        const auto all = mailProviders();
        QVERIFY(!providerOf(u"desk@baltyk.pl"_s, all));
        QVERIFY(!providerOf(u"desk@notgmail.com"_s, all));
        QVERIFY(!providerOf(u"gmail.com"_s, all));
        QVERIFY(!providerOf({}, all));
    }

    void the_offices_country_comes_first()
    {
        QCOMPARE(mailProviders(u"DK"_s).front().country, u"DK"_s);
        QCOMPARE(mailProviders(u"FI"_s).front().country, u"FI"_s);
        QCOMPARE(mailProviders().size(), mailProviders(u"PL"_s).size());
    }

    void every_entry_can_be_used()
    {
        QSet<QString> ids, domains;
        for (const MailProvider &each : mailProviders()) {
            QVERIFY2(!ids.contains(each.id), qPrintable(each.id));
            ids.insert(each.id);
            const QUrl url(each.smtpUrl);
            QVERIFY2(url.isValid() && (url.scheme() == u"smtp"_s || url.scheme() == u"smtps"_s) && url.port() > 0, qPrintable(each.id));
            QCOMPARE(url.port(), url.scheme() == u"smtps"_s ? 465 : 587);
            QVERIFY2(!each.domains.isEmpty() && !each.notes.isEmpty(), qPrintable(each.id));
            for (const QString &domain : each.domains) {
                QVERIFY2(!domains.contains(domain), qPrintable(domain));
                domains.insert(domain);
            }
        }
        QVERIFY(ids.size() > 15);
    }
};

QTEST_GUILESS_MAIN(TestMailProvider)
#include "test_mail_provider.moc"
