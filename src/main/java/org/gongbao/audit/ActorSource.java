package org.gongbao.audit;

/** Tells who is acting at this moment; implemented where sign-in is known. */
public interface ActorSource {

	/**
	 * Who is acting in this thread.
	 * @return the actor, {@link Actor#PORTAL} where there is no request
	 */
	Actor actor();

}
