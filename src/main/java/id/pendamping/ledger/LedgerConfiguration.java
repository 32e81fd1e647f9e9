package id.pendamping.ledger;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.Drawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    EffectHandler ledgerEffects(Ledgers ledgers) {
        return LedgerEffects.into(ledgers);
    }

    @Bean
    Diaries diaries(Ledgers ledgers) {
        return new Diaries(ledgers);
    }

    @Bean
    SavingSource savingSource(Diaries diaries) {
        return new SavingSource(diaries);
    }

    @Bean
    ArisanSource arisanSource(Ledgers ledgers) {
        return new ArisanSource(ledgers);
    }

    @Bean
    StoredLedgersSource storedLedgersSource(Ledgers ledgers) {
        return new StoredLedgersSource(ledgers);
    }

    @Bean
    Drawing savingPicture() {
        return new SavingPicture();
    }
}
