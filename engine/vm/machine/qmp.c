// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/machine/qmp.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/err.h"

/* Receives more of QEMU's output. */
static int receive(struct qmp *q, double deadline, struct err *e)
{
	struct pollfd p = { q->fd, POLLIN, 0 };
	double left = deadline - clock_seconds();
	char bytes[4096];
	ssize_t n;
	int ready = poll(&p, 1, left > 0 ? (int)(left * 1000) + 1 : 0);

	if (ready < 0)
		return errno == EINTR ? 0 : err_set(e, -errno, "poll: %s", strerror(errno));
	if (!ready)
		return err_set(e, -ETIMEDOUT, "QEMU does not answer in time");
	n = read(q->fd, bytes, sizeof(bytes));
	if (n <= 0)
		return err_set(e, -EPIPE, "QEMU has ended");
	buf_add(&q->in, bytes, n);
	return q->in.failed ? err_set(e, -ENOMEM, "out of memory") : 0;
}

/* The next object, one per line; the caller releases it with json_decref. */
static int next(struct qmp *q, json_t **object, double deadline, struct err *e)
{
	char *end;
	int r;

	while (!q->in.len || !(end = memchr(q->in.data, '\n', q->in.len))) {
		r = receive(q, deadline, e);
		if (r < 0)
			return r;
	}
	*object = json_loadb(q->in.data, end - q->in.data, 0, NULL);
	memmove(q->in.data, end + 1, q->in.len - (end + 1 - q->in.data));
	buf_cut(&q->in, q->in.len - (end + 1 - q->in.data));
	return json_is_object(*object) ? 0 : err_set(e, -EPROTO, "QEMU's answer is not an object");
}

/* Handles a received JSON object: an event is kept, an answer is checked, and its text is appended
 * to `out`. 1: not for us, or the result of the command. */
static int answer(struct qmp *q, const char *command, json_t *object, struct buf *out,
		  struct err *e)
{
	const json_t *result = json_object_get(object, "return");
	const json_t *error = json_object_get(object, "error");
	const char *text = json_string_value(json_object_get(error, "desc"));

	if (json_object_get(object, "event"))
		json_array_append(q->events, object);
	if (error)
		return err_set(e, -EREMOTEIO, "QEMU refuses %s: %s", command, text ? text : "?");
	if (out && json_is_string(result))
		buf_puts(out, json_string_value(result));
	return result ? 0 : 1;
}

static int send_text(struct qmp *q, const char *text, int pass_fd)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(sizeof(int))];
	} control = { .head = { .cmsg_len = CMSG_LEN(sizeof(int)),
				.cmsg_level = SOL_SOCKET,
				.cmsg_type = SCM_RIGHTS } };
	struct iovec iov = { (char *)text, strlen(text) };
	struct msghdr m = { .msg_iov = &iov, .msg_iovlen = 1 };

	memcpy(CMSG_DATA(&control.head), &pass_fd, sizeof(int));
	if (pass_fd >= 0) {
		m.msg_control = &control;
		m.msg_controllen = sizeof(control.room);
	}
	return sendmsg(q->fd, &m, MSG_NOSIGNAL) == (ssize_t)iov.iov_len ? 0 : -errno;
}

static int call(struct qmp *q, const char *command, json_t *arguments, int pass_fd, struct buf *out,
		double deadline, struct err *e)
{
	json_t *j = json_pack("{s:s, s:o*}", "execute", command, "arguments", arguments);
	char *text = json_dumps(j, JSON_COMPACT);
	int r = !text ? -ENOMEM : send_text(q, text, pass_fd);

	free(text);
	json_decref(j);
	if (r == -EPIPE)
		return err_set(e, r, "QEMU has ended");
	if (r < 0)
		return err_set(e, r, "QEMU does not accept commands: %s", strerror(-r));
	for (r = 1; r == 1;) {
		json_t *object = NULL;

		r = next(q, &object, deadline, e);
		if (!r)
			r = answer(q, command, object, out, e);
		json_decref(object);
	}
	return r;
}

int qmp_call(struct qmp *q, const char *command, json_t *arguments, int pass_fd, double deadline,
	     struct err *e)
{
	return call(q, command, arguments, pass_fd, NULL, deadline, e);
}

int qmp_monitor(struct qmp *q, const char *line, struct buf *out, double deadline, struct err *e)
{
	return call(q, "human-monitor-command", json_pack("{s:s}", "command-line", line), -1, out,
		    deadline, e);
}

int qmp_begin(struct qmp *q, int fd, double deadline, struct err *e)
{
	*q = (struct qmp){ .fd = fd, .events = json_array() };
	return qmp_call(q, "qmp_capabilities", NULL, -1, deadline, e);
}

/* Removes the event from the kept ones. */
static json_t *kept(struct qmp *q, const char *event)
{
	size_t i;
	json_t *object;

	json_array_foreach(q->events, i, object)
	{
		const char *name = json_string_value(json_object_get(object, "event"));

		if (!name || strcmp(name, event))
			continue;
		json_incref(object);
		json_array_remove(q->events, i);
		return object;
	}
	return NULL;
}

int qmp_event(struct qmp *q, const char *event, json_t **data, double deadline, struct err *e)
{
	json_t *found;

	while (!(found = kept(q, event))) {
		json_t *object = NULL;
		int r = next(q, &object, deadline, e);

		if (!r && json_object_get(object, "event"))
			json_array_append(q->events, object);
		json_decref(object);
		if (r < 0)
			return r;
	}
	if (data)
		*data = json_incref(json_object_get(found, "data"));
	json_decref(found);
	return 0;
}

void qmp_end(struct qmp *q)
{
	buf_free(&q->in);
	json_decref(q->events);
	q->events = NULL;
}
