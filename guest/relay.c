// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/relay.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "guest/mailbox.h"
#include "guest/spec.h"

#define BUFFER_SIZE   65536
#define INPUT_SIZE    16384 /* INPUT_PIECE of recorder/plan.h */
#define INPUT_SOON_MS 1     /* until the next request after some input … */
#define INPUT_WAIT_MS 10    /* … or none, */
#define INPUT_QUIET   16    /* … plus this fraction of the time without input, */
#define INPUT_LATE_MS 500   /* … up to this */

static char out_buffer[BUFFER_SIZE];
static char in_buffer[INPUT_SIZE];

static int make_pipe(int *reads, int *writes)
{
	int ends[2];

	if (pipe2(ends, O_CLOEXEC) < 0)
		return -errno;
	*reads = ends[0];
	*writes = ends[1];
	return 0;
}

/* Only init's end is non-blocking: each end of a pipe or terminal has its own flags. */
static int never_block(int fd)
{
	return fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK) < 0 ? -errno : 0;
}

static int open_terminal(struct relay *relay, const struct spec *spec)
{
	int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);

	if (master < 0)
		return -errno;
	if (grantpt(master) < 0 || unlockpt(master) < 0)
		return -errno;
	int slave = open(ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (slave < 0)
		return -errno;
	if (spec->has_term) {
		tcsetattr(slave, TCSANOW, &spec->termios);
		ioctl(slave, TIOCSWINSZ, &spec->winsize);
	}
	relay->end_char = spec->has_term ? (char)spec->termios.c_cc[VEOF] : 4;
	relay->interrupt_char = spec->has_term ? (char)spec->termios.c_cc[VINTR] : 3;
	relay->out[0].from = master;
	relay->out[0].give = slave;
	return never_block(master);
}

static int open_input(struct relay *relay, const struct spec *spec)
{
	int err = make_pipe(&relay->input_give, &relay->input);

	if (err)
		return err;
	if (spec->flags & SPEC_INPUT_LIVE)
		return never_block(relay->input);
	close(relay->input); /* no writer: end of file at once */
	relay->input = -1;
	return 0;
}

static int open_output(struct relay *relay, unsigned number)
{
	int err = make_pipe(&relay->out[number].from, &relay->out[number].give);

	return err ? err : never_block(relay->out[number].from);
}

/* The channel of a job's descriptor: 0 for the terminal, else the number of the output whose pipe
 * it uses. */
static unsigned channel_of(const struct spec_job *job, unsigned number)
{
	const struct spec_fd *fd = &job->fd[number];

	if (fd->kind == FD_KIND_TTY)
		return 0;
	return fd->share ? fd->share : number;
}

/* For one job, the main one; opened now, while init can reach the copy. */
static int open_stdin(struct relay *relay, const struct spec_job *job)
{
	relay->file = open(STDIN_PATH, O_RDONLY | O_CLOEXEC);
	if (relay->file < 0)
		return -errno;
	lseek(relay->file, job->stdin_at, SEEK_SET);
	return 0;
}

static int open_channel(struct relay *relay, const struct spec *spec, const struct spec_job *job,
			unsigned number)
{
	unsigned channel = channel_of(job, number);

	switch (job->fd[number].kind) {
	case FD_KIND_TTY:
		return relay->out[0].from < 0 ? open_terminal(relay, spec) : 0;
	case FD_KIND_PIPE:
		if (number == 0)
			return relay->input_give < 0 ? open_input(relay, spec) : 0;
		return relay->out[channel].from < 0 ? open_output(relay, channel) : 0;
	case FD_KIND_FILE:
		return open_stdin(relay, job);
	default:
		return 0;
	}
}

/* What the pseudo terminal shows goes to the caller's terminal: the output that is one or, for the
 * echo alone, the input. */
static unsigned terminal_number(const struct spec_job *job)
{
	if (job->fd[1].kind == FD_KIND_TTY)
		return 1;
	return job->fd[2].kind == FD_KIND_TTY ? 2 : 0;
}

int relay_open(struct relay *relay, const struct spec *spec)
{
	const struct spec_job *last = &spec->jobs[spec->job_count - 1];

	*relay = (struct relay){ .input = -1, .input_give = -1, .file = -1 };
	for (unsigned i = 0; i < 3; i++)
		relay->out[i].from = relay->out[i].give = -1;
	for (size_t i = 0; i < spec->job_count; i++) {
		for (unsigned number = 0; number < 3; number++) {
			int err = open_channel(relay, spec, &spec->jobs[i], number);
			if (err)
				return err;
		}
	}
	if (last->fd[0].kind == FD_KIND_TTY)
		relay->input = relay->out[0].from;
	relay->out_number = terminal_number(last);
	relay->live = relay->input >= 0 && (spec->flags & SPEC_INPUT_LIVE);
	relay->paced = spec->flags & SPEC_INPUT_PACED;
	return 0;
}

static long long now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

void relay_ask(struct relay *relay, bool ask)
{
	relay->ask = ask && relay->live;
	relay->asked = now_ms();
	relay->next = relay->asked + INPUT_WAIT_MS;
	relay->quiet = 0;
}

int relay_give(const struct relay *relay, const struct spec_job *job, unsigned number)
{
	switch (job->fd[number].kind) {
	case FD_KIND_CLOSED:
		return -1;
	case FD_KIND_FILE:
		return relay->file;
	case FD_KIND_PIPE:
		if (number == 0)
			return relay->input_give;
		return relay->out[channel_of(job, number)].give;
	case FD_KIND_TTY:
		return relay->out[0].give;
	case FD_KIND_NULL:
		break;
	}
	return open("/dev/null", O_RDWR | O_CLOEXEC);
}

unsigned relay_poll(const struct relay *relay, struct pollfd *polls)
{
	unsigned count = 0;

	for (unsigned i = 0; i < 3; i++) {
		if (relay->out[i].from >= 0)
			polls[count++] = (struct pollfd){ relay->out[i].from, POLLIN, 0 };
	}
	if (relay->waiting_len)
		polls[count++] = (struct pollfd){ relay->input, POLLOUT, 0 };
	return count;
}

int relay_timeout(const struct relay *relay)
{
	long long left;

	if (!relay->ask || relay->waiting_len)
		return -1;
	left = relay->next - now_ms();
	return left > 0 ? (int)left : 0;
}

/* A read of a pseudo terminal's master first waits for what is still on its way from the other
 * side, so an empty answer is reliable here too (n_tty_read, drivers/tty/n_tty.c). */
static void carry_out(struct relay *relay, unsigned channel)
{
	ssize_t len;

	while ((len = read(relay->out[channel].from, out_buffer, BUFFER_SIZE)) > 0)
		mail_bytes(MAIL_OUTPUT, channel ? channel : relay->out_number, out_buffer, len);
}

/* Queues input for the program until it fits. */
static void wait_to_give(struct relay *relay, char *bytes, size_t len)
{
	relay->waiting = bytes;
	relay->waiting_len = len;
}

static bool is_terminal(const struct relay *relay)
{
	return relay->input == relay->out[0].from;
}

static void end_input(struct relay *relay)
{
	relay->ask = false;
	if (is_terminal(relay)) {
		wait_to_give(relay, &relay->end_char, 1);
		return;
	}
	close(relay->input);
	relay->input = -1;
}

/* The longer nothing has come, the later the next request, but only by a small fraction: by as much
 * may a guest timer expire earlier than on the host. */
static long long wait_after(struct relay *relay, int64_t answer, long long waited)
{
	long long wait;

	if (answer == INPUT_BUSY)
		return INPUT_WAIT_MS;
	if (answer != INPUT_NONE) {
		relay->quiet = 0;
		return INPUT_SOON_MS;
	}
	relay->quiet += waited;
	wait = relay->paced ? relay->quiet / INPUT_QUIET : 0;
	if (wait > INPUT_LATE_MS)
		wait = INPUT_LATE_MS;
	return wait > INPUT_WAIT_MS ? wait : INPUT_WAIT_MS;
}

static void take_answer(struct relay *relay, int64_t answer)
{
	switch (answer) {
	case INPUT_END:
		end_input(relay);
		break;
	case INPUT_INTERRUPT:
		if (is_terminal(relay))
			wait_to_give(relay, &relay->interrupt_char, 1);
		break;
	case INPUT_RESIZED:
		if (is_terminal(relay))
			ioctl(relay->input, TIOCSWINSZ, in_buffer);
		break;
	default:
		if (answer > 0 && answer <= INPUT_SIZE)
			wait_to_give(relay, in_buffer, answer);
	}
}

static void ask_input(struct relay *relay)
{
	const long long now = now_ms(), waited = now - relay->asked;
	int64_t answer;

	if (now < relay->next)
		return;
	answer = mail_bytes(MAIL_INPUT, waited, in_buffer, INPUT_SIZE);
	relay->asked = now;
	relay->next = now + wait_after(relay, answer, waited);
	take_answer(relay, answer);
}

static void carry_in(struct relay *relay)
{
	ssize_t len = write(relay->input, relay->waiting, relay->waiting_len);

	if (len <= 0)
		return;
	relay->waiting += len;
	relay->waiting_len -= len;
}

void relay_serve(struct relay *relay)
{
	for (unsigned i = 0; i < 3; i++) {
		if (relay->out[i].from >= 0)
			carry_out(relay, i);
	}
	if (relay->ask && !relay->waiting_len)
		ask_input(relay);
	if (relay->waiting_len)
		carry_in(relay);
}
