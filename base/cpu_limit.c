// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/cpu_limit.h"

#include <setjmp.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

/* glibc before 2.38 has no name for it. */
#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

struct limited {
	sigjmp_buf over;
	volatile sig_atomic_t runs;
};

/* The timer's own signal only: SIGVTALRM sent by somebody else carries no pointer. */
static void give_up(int sig, siginfo_t *info, void *context)
{
	struct limited *l = info->si_code == SI_TIMER ? info->si_value.sival_ptr : NULL;

	(void)sig;
	(void)context;
	if (!l || !l->runs)
		return;
	l->runs = 0;
	siglongjmp(l->over, 1);
}

static bool attempt(struct limited *l, void (*run)(void *ctx), void *ctx)
{
	if (sigsetjmp(l->over, 0))
		return false;
	l->runs = 1;
	run(ctx);
	l->runs = 0;
	return true;
}

static bool with_timer(unsigned ms, void (*run)(void *ctx), void *ctx)
{
	struct limited l = { .runs = 0 };
	struct itimerspec after = { .it_value = { ms / 1000, ms % 1000 * 1000000L } };
	struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID,
				  .sigev_signo = SIGVTALRM,
				  .sigev_value.sival_ptr = &l };
	timer_t timer;
	bool ended;

	event.sigev_notify_thread_id = gettid();
	if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer))
		return false;
	ended = !timer_settime(timer, 0, &after, NULL) && attempt(&l, run, ctx);
	timer_delete(timer);
	return ended;
}

bool cpu_limit_run(unsigned ms, void (*run)(void *ctx), void *ctx)
{
	struct sigaction ours = { .sa_sigaction = give_up, .sa_flags = SA_SIGINFO }, theirs;
	sigset_t alarm, mask;
	bool ended;

	sigemptyset(&ours.sa_mask);
	sigemptyset(&alarm);
	sigaddset(&alarm, SIGVTALRM);
	sigaction(SIGVTALRM, &ours, &theirs);
	pthread_sigmask(SIG_UNBLOCK, &alarm, &mask);
	ended = with_timer(ms, run, ctx);
	pthread_sigmask(SIG_SETMASK, &mask, NULL);
	sigaction(SIGVTALRM, &theirs, NULL);
	return ended;
}
