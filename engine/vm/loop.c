// SPDX-License-Identifier: GPL-2.0-or-later
/* Waits while the VM runs: for the recorder, QEMU's end, signals, the time limit, and input. */
#include <errno.h>
#include <linux/futex.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/err.h"
#include "engine/vm/boot.h"
#include "engine/vm/input_events.h"
#include "engine/vm/session.h"
#include "recorder/plan.h"
#include "trace/writer.h"

/* ---- the caller's terminal: the guest's has its own line discipline, the caller's is off
 * meanwhile ---- */

struct terminal {
	int fd; /* -1: there is none, or another process uses it */
	struct termios saved;
};

/* A background process must not change the modes: it would be stopped. */
static bool is_ours(int fd)
{
	pid_t foreground;

	if (!isatty(fd))
		return false;
	foreground = tcgetpgrp(fd);
	return foreground < 0 || foreground == getpgrp();
}

static void terminal_rest(struct terminal *t)
{
	struct termios raw;

	t->fd = is_ours(0) ? 0 : is_ours(1) ? 1 : -1;
	if (t->fd < 0 || tcgetattr(t->fd, &t->saved) < 0)
		return;
	raw = t->saved;
	if (t->fd == 0) {
		raw.c_lflag &= ~(ICANON | ECHO | IEXTEN);
		raw.c_iflag &= ~(ICRNL | IXON);
		raw.c_cc[VMIN] = 1;
		raw.c_cc[VTIME] = 0;
	}
	/* Where the output is a pipe, others in the pipeline write to the terminal, and expect its
	 * usual modes. */
	if (isatty(1))
		raw.c_oflag &= ~OPOST;
	tcsetattr(t->fd, TCSADRAIN, &raw);
}

static void terminal_restore(const struct terminal *t)
{
	if (t->fd >= 0)
		tcsetattr(t->fd, TCSADRAIN, &t->saved);
}

/* ---- input: what the recorder gives the guest (recorder/input.c) ---- */

#define SETTLE 0.02 /* seconds without anything more from a pipe */

static void input_news(struct input *in)
{
	atomic_fetch_add(&in->news, 1);
	syscall(SYS_futex, &in->news, FUTEX_WAKE, 1, NULL, NULL, 0);
}

static void input_put(struct input *in, const void *bytes, size_t n)
{
	uint32_t put = atomic_load(&in->put);

	for (size_t i = 0; i < n; i++)
		in->bytes[(put + i) % INPUT_BYTES] = ((const uint8_t *)bytes)[i];
	atomic_store(&in->put, put + n);
}

static size_t input_room(struct input *in)
{
	return INPUT_BYTES - (atomic_load(&in->put) - atomic_load(&in->got));
}

static void input_read(struct session *s)
{
	struct input *in = &s->vm.shared->input;
	char bytes[4096];
	size_t room = input_room(in);
	ssize_t n = read(0, bytes, room < sizeof(bytes) ? room : sizeof(bytes));

	if (n > 0) {
		atomic_store(&in->settled, 0);
		s->input_at = clock_seconds();
		input_put(in, bytes, n);
	} else if (!n || (errno != EINTR && errno != EAGAIN)) {
		atomic_store(&in->ended, 1);
	}
	input_news(in);
}

/* No input for a moment, although there was room for it. */
static void input_settle(struct session *s)
{
	if (!s->input_at || clock_seconds() - s->input_at < SETTLE)
		return;
	s->input_at = 0;
	atomic_store(&s->vm.shared->input.settled, 1);
	input_news(&s->vm.shared->input);
}

static void input_resized(struct session *s)
{
	struct input *in = &s->vm.shared->input;
	struct winsize size;

	if (ioctl(0, TIOCGWINSZ, &size) < 0)
		return;
	memcpy(in->size, &size, sizeof(in->size));
	atomic_fetch_add(&in->sizes, 1);
	input_news(in);
}

/* ---- ends ---- */

/* A key for the program, or the second of two that end the recording. */
static bool is_key(struct session *s)
{
	struct input *in = &s->vm.shared->input;

	if (s->opts->interrupts_are_keys)
		return atomic_load(&in->interrupts) == in->interrupts_given;
	return !s->interrupted;
}

/* The first Ctrl-C at a terminal is a key for the program; a second one, or any other signal, ends
 * the recording. */
static void signal_came(struct session *s, int number)
{
	if (number == SIGWINCH) {
		input_resized(s);
		return;
	}
	if (number == SIGINT && s->tty && s->main_started && is_key(s)) {
		s->interrupted = true;
		atomic_fetch_add(&s->vm.shared->input.interrupts, 1);
		input_news(&s->vm.shared->input);
		return;
	}
	s->end_signal = number;
}

/* The console's last line that says what went wrong. */
static const char *panic_line(char *console)
{
	char *p = strstr(console, "Kernel panic");

	if (!p)
		return NULL;
	p[strcspn(p, "\r\n")] = '\0';
	return p;
}

static int qemu_ended(struct session *s, struct err *e)
{
	char console[16384], log[2048];
	int status = 0;
	const char *panic;

	waitpid(s->vm.pid, &status, 0);
	s->vm.pid = 0;
	vm_tail(s->vm.console_fd, console, sizeof(console));
	vm_tail(s->vm.log_fd, log, sizeof(log));
	panic = panic_line(console);
	if (panic)
		return err_set(e, -EIO, "the guest ended in a %s", panic);
	if (WIFSIGNALED(status))
		return err_set(
			e, -EIO,
			"QEMU was ended by signal %d (%s); what was recorded until then is in the "
			"trace%s%s",
			WTERMSIG(status), strsignal(WTERMSIG(status)),
			log[0] ? "; its last words: " : "", log);
	if (log[0])
		return err_set(e, -EIO, "QEMU ended with status %d: %s", WEXITSTATUS(status), log);
	if (!s->started)
		return err_set(
			e, -EIO,
			"the guest's kernel did not get to its first program; another one "
			"(--kernel) or another processor model (--cpu) may. Its last words: %s",
			console[0] ? console : "(none)");
	return err_set(e, -EIO, "the VM ended before the program did");
}

static int boot_failed(struct session *s, struct err *e)
{
	char console[400];

	vm_tail(s->vm.console_fd, console, sizeof(console));
	return err_set(e, -ETIMEDOUT,
		       "the guest's kernel did not start within %.0f s; its last words: %s",
		       BOOT_LIMIT, console[0] ? console : "(none)");
}

/* ---- bare runs: marks as lines of text ---- */

static void mark_line(struct session *s, const char *line)
{
	int status;

	if (!strncmp(line, "mark ", 5))
		session_mark(s, line + 5);
	if (sscanf(line, "exit %d", &status) == 1) {
		s->main_ended = s->quit = true;
		s->main_status = status;
	}
}

static void marks_read(struct session *s)
{
	char bytes[512];
	ssize_t n = read(s->vm.marks[0], bytes, sizeof(bytes));

	for (ssize_t i = 0; i < n; i++) {
		if (bytes[i] != '\n') {
			buf_putc(&s->marks, bytes[i]);
			continue;
		}
		mark_line(s, buf_str(&s->marks));
		buf_cut(&s->marks, 0);
	}
}

/* ---- the loop ---- */

enum { ON_WORDS, ON_QEMU, ON_SIGNAL, ON_INPUT, ON_MARKS, ON_COUNT };

static bool past(const struct session *s, double limit, double since)
{
	(void)s;
	return limit > 0 && clock_seconds() - since > limit;
}

static int turn(struct session *s, struct pollfd *p, struct err *e)
{
	struct signalfd_siginfo info;
	uint64_t n;
	int r;

	if (read(s->vm.wake_fd, &n, sizeof(n)) < 0 && errno != EAGAIN)
		return err_set(e, -errno, "%s", strerror(errno));
	r = session_drain(s, e);
	if (s->input_events) {
		input_events_feed(s->input_events, &s->vm.shared->input);
		input_news(&s->vm.shared->input);
	}
	/* Somebody may read the trace while the program waits for input. */
	if (!r && atomic_load(&s->vm.shared->input.waiting))
		r = trace_writer_flush(s->writer, e);
	if (r < 0)
		return r;
	if (p[ON_MARKS].revents)
		marks_read(s);
	if (s->quit)
		return 0;
	if (p[ON_SIGNAL].revents && read(p[ON_SIGNAL].fd, &info, sizeof(info)) == sizeof(info))
		signal_came(s, info.ssi_signo);
	if (p[ON_INPUT].revents)
		input_read(s);
	else if (p[ON_INPUT].fd >= 0)
		input_settle(s);
	if (p[ON_QEMU].revents) {
		r = session_drain(s, e);
		return r < 0 || s->quit ? r : qemu_ended(s, e);
	}
	s->timed_out = past(s, s->opts->timeout, s->started_at);
	if (!s->started && !s->opts->idle && !s->opts->bare && past(s, BOOT_LIMIT, s->boot_at))
		return boot_failed(s, e);
	return 0;
}

static bool wants_input(struct session *s)
{
	struct input *in = &s->vm.shared->input;

	return s->live_input && !s->input_events && s->main_started && !atomic_load(&in->ended) &&
	       input_room(in) > 64;
}

static int turns(struct session *s, struct pollfd *p, struct err *e)
{
	int r = 0;

	while (!r && !s->quit && !s->end_signal && !s->timed_out) {
		p[ON_INPUT].fd = wants_input(s) ? 0 : -1;
		if (poll(p, ON_COUNT, s->input_at ? 1 + (int)(SETTLE * 1000) : 200) < 0 &&
		    errno != EINTR)
			return err_set(e, -errno, "poll: %s", strerror(errno));
		r = turn(s, p, e);
	}
	return r;
}

int session_loop(struct session *s, struct err *e)
{
	struct pollfd p[ON_COUNT];
	struct terminal terminal;
	sigset_t ours, before;
	int r;

	sigemptyset(&ours);
	sigaddset(&ours, SIGINT);
	sigaddset(&ours, SIGTERM);
	sigaddset(&ours, SIGHUP);
	sigaddset(&ours, SIGQUIT);
	if (s->live_input && s->tty)
		sigaddset(&ours, SIGWINCH);
	sigprocmask(SIG_BLOCK, &ours, &before);
	for (int i = 0; i < ON_COUNT; i++)
		p[i] = (struct pollfd){ .fd = -1, .events = POLLIN };
	p[ON_WORDS].fd = s->vm.wake_fd;
	p[ON_QEMU].fd = pidfd_open(s->vm.pid, 0);
	p[ON_SIGNAL].fd = signalfd(-1, &ours, SFD_CLOEXEC);
	p[ON_MARKS].fd = s->vm.marks[0];
	terminal_rest(&terminal);
	r = turns(s, p, e);
	terminal_restore(&terminal);
	close(p[ON_QEMU].fd);
	close(p[ON_SIGNAL].fd);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return r;
}
